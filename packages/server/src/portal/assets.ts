import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { portalCss, portalScript } from '@jiefen/portal'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

export interface Asset {
  readonly path: string
  readonly type: string
  readonly plain: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
}

function asset(text: string, ending: 'css' | 'js', type: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return packed(`/assets/portal-${hash}.${ending}`, type, text)
}

export function packed(path: string, type: string, text: string): Asset {
  const plain = Buffer.from(text, 'utf8')
  return {
    ...{ path, type: `${type}; charset=utf-8`, plain },
    gzip: gzipSync(plain, { level: 9 }),
    brotli: brotliCompressSync(plain),
  }
}

export const stylesheet = asset(portalCss, 'css', 'text/css')
export const script = asset(portalScript, 'js', 'text/javascript')

/** Style and script under names that change with their content, so a browser asks for each version once. */
export function serveAssets(app: FastifyInstance): void {
  for (const each of [stylesheet, script])
    app.get(each.path, (request, reply) => sendAsset(request, reply, each))
}

export function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, plain, gzip, brotli }: Asset,
): FastifyReply {
  const accepted = request.headers['accept-encoding'] ?? ''
  const [encoding, bytes] = /\bbr\b/.test(accepted)
    ? (['br', brotli] as const)
    : /\bgzip\b/.test(accepted)
      ? (['gzip', gzip] as const)
      : ([undefined, plain] as const)
  if (encoding !== undefined) reply.header('content-encoding', encoding)
  return reply
    .type(type)
    .header('vary', 'accept-encoding')
    .header('cache-control', 'public, max-age=31536000, immutable')
    .send(bytes)
}
