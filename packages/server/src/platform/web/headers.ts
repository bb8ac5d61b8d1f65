import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** What every answer tells the browser: what a page may load, who may frame it, and that nothing is kept. */
export async function addHeaders(
  app: FastifyInstance,
  { secure }: { readonly secure: boolean },
): Promise<void> {
  await app.register(helmet, {
    // Written below: it depends on the page.
    contentSecurityPolicy: false,
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: secure ? { policy: 'same-origin' } : false,
    originAgentCluster: secure,
    // Only over TLS: a centre's own network may have no certificate, and browsers ignore it there.
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', request.url.startsWith('/console/') ? consolePolicy : pagePolicy)
    const media = isOnScreens(request.url) ? '(self)' : '()'
    reply.header(
      'permissions-policy',
      `camera=${media}, microphone=${media}, display-capture=${media}, geolocation=(), payment=(), usb=(), browsing-topics=()`,
    )
    // Pages and answers carry people's matters; what may be kept (styles, scripts) says so itself.
    reply.header('cache-control', 'no-store')
  })
}

/** The pages of a session on screens, and no others, may ask for the camera. */
const isOnScreens = (url: string): boolean =>
  url.startsWith('/console/video/') || /^\/(follow|invitation)\/sessions\/[^/]+\/video$/.test(url)

const policy = (styles: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const pagePolicy = policy("'self'")
/** The console's components write their styles while they run. */
const consolePolicy = policy("'self' 'unsafe-inline'")
