import { type BrowserContext, chromium, type Page } from 'playwright-core'
import type { Resident, Service } from '../service/index.ts'
import { findBrowser } from './find-browser.ts'

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--force-color-profile=srgb'],
]

/** An old telephone, as wide as the narrowest that is still sold. */
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
const desk = { viewport: { width: 1440, height: 900 } }

export interface Opening {
  readonly script?: boolean
  readonly language?: 'zh-CN' | 'en'
  /** Goes on where somebody without a browser left off: with the cookies of their telephone. */
  readonly as?: Resident
  readonly service?: Service
}

/** One Chromium; each telephone and each desk in it is somebody else's. */
export interface Browser {
  phone(opening?: Opening): Promise<Page>
  desk(opening?: Opening): Promise<Page>
  close(): Promise<void>
}

/** A picture that moves and a tone, without camera, microphone or question; found by others under its real address. */
export const fakeDevices = [
  ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  ...['--autoplay-policy=no-user-gesture-required', '--disable-features=WebRtcHideLocalIpsWithMdns'],
]

export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...flags, ...more]
  const browser = await chromium.launch({ executablePath: findBrowser(), args, headless: true })
  const open = async (
    size: object,
    { script = true, language = 'zh-CN', as, service }: Opening = {},
  ): Promise<Page> => {
    const context = await browser.newContext({
      ...size,
      javaScriptEnabled: script,
      locale: language,
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      ...(service === undefined ? {} : { baseURL: service.origin }),
    })
    context.setDefaultTimeout(15_000)
    if (service !== undefined) {
      await context.clock.setFixedTime(service.clock.now())
      if (as !== undefined) await takeCookies(context, service, as)
    }
    return context.newPage()
  }
  return {
    phone: (opening) => open(phone, opening),
    desk: (opening) => open(desk, opening),
    close: () => browser.close(),
  }
}

async function takeCookies(context: BrowserContext, { origin }: Service, { jar }: Resident): Promise<void> {
  const pairs = (jar.header().cookie ?? '').split('; ').filter((pair) => pair !== '')
  await context.addCookies(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return {
        name: pair.slice(0, at),
        value: pair.slice(at + 1),
        url: origin,
        httpOnly: true,
        sameSite: 'Lax' as const,
      }
    }),
  )
}
