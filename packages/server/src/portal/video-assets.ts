import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { videoCss } from '@jiefen/ui/video'
import type { FastifyInstance } from 'fastify'
import { type Asset, packed, sendAsset } from './assets.ts'

/** The room on screens is written once, for the console's builder and for residents; these are its files without their types. */
const source = path.resolve(import.meta.dirname, '../../../ui/src/video')
const files = readdirSync(source)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(source, name), 'utf8') }))
const mark = createHash('sha256')
  .update(files.map(({ text }) => text).join('\n'))
  .update(videoCss)
  .digest('hex')
  .slice(0, 12)

export const videoAssets = {
  script: `/assets/video-${mark}/resident.ts`,
  style: `/assets/video-${mark}/room.css`,
}

/** Each file under its own name, so that they find each other; kept by the browser for good, since a change changes the folder. */
export function serveVideoAssets(app: FastifyInstance): void {
  const all = [
    ...files.map(({ name, text }) => ({
      name,
      type: 'text/javascript',
      body: () => stripTypeScriptTypes(text),
    })),
    { name: 'room.css', type: 'text/css', body: () => videoCss },
  ]
  for (const { name, type, body } of all) {
    // Made when somebody first asks: most processes never show the room.
    let made: Asset | undefined
    app.get(`/assets/video-${mark}/${name}`, (request, reply) => {
      made ??= packed(`/assets/video-${mark}/${name}`, type, body())
      return sendAsset(request, reply, made)
    })
  }
}
