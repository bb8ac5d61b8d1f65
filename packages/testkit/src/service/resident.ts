import { type CookieJar, cookieJar } from './cookie-jar.ts'
import { type FormOnPage, formsOf, textOf } from './form-page.ts'

/** A page as a resident has it before them, without script. */
export interface Page {
  readonly status: number
  /** Where the browser ended up, redirects followed. */
  readonly path: string
  readonly html: string
  readonly text: string
  readonly bytes: Uint8Array
  readonly type: string
}

export interface PhotoFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Somebody on their telephone, with cookies of their own and no script: opens pages, fills in the forms they see. */
export interface Resident {
  /** The page before them. */
  readonly page: Page
  /** The body of every answer this browser was ever given. */
  readonly received: readonly Page[]
  readonly jar: CookieJar
  open(path: string): Promise<Page>
  /** The browser shows an earlier page again out of its memory, without asking anybody. */
  goBackTo(earlier: Page): void
  /**
   * Fills in the form with that action, or the only one that has all these fields, and sends it as a browser
   * would. Throws where the page has no such form or field: nobody can fill in what is not there.
   */
  submit(
    fields: Record<string, string>,
    sending?: { readonly action?: string; readonly photos?: readonly PhotoFile[] },
  ): Promise<Page>
}

const nowhere: Page = { status: 0, path: '', html: '', text: '', bytes: new Uint8Array(), type: '' }

export function residentAt(origin: string, headers: Readonly<Record<string, string>> = {}): Resident {
  const jar = cookieJar()
  const received: Page[] = []
  let page = nowhere

  const go = async (path: string, init: RequestInit = {}, hops = 0): Promise<Page> => {
    const response = await fetch(`${origin}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { 'accept-language': 'zh-CN', ...headers, ...jar.header() },
    })
    jar.take(response.headers)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const type = response.headers.get('content-type') ?? ''
    const html = type.startsWith('text/') ? new TextDecoder().decode(bytes) : ''
    const got: Page = { status: response.status, path, html, text: textOf(html), bytes, type }
    received.push(got)
    const next = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || next === null) return got
    if (hops > 8) throw new Error(`going round in circles at ${path}`)
    const target = new URL(next, `${origin}${path}`)
    return go(`${target.pathname}${target.search}`, {}, hops + 1)
  }

  return {
    get page() {
      return page
    },
    received,
    jar,
    goBackTo: (earlier) => {
      page = earlier
    },
    open: async (path) => {
      const got = await go(path)
      // A picture or a paper opens beside the page, which stays where it is.
      if (got.type.startsWith('text/html')) page = got
      return got
    },
    submit: async (fields, { action, photos = [] } = {}) => {
      const form = findForm(page, fields, action)
      const all = { ...form.filled, ...fields }
      const body = form.multipart ? new FormData() : new URLSearchParams()
      for (const [name, value] of Object.entries(all)) body.append(name, value)
      if (body instanceof FormData) {
        for (const { name, bytes } of photos) body.append('photos', new Blob([new Uint8Array(bytes)]), name)
      } else if (photos.length > 0) throw new Error(`the form at ${page.path} takes no photos`)
      page = await go(form.action, { method: 'POST', body })
      return page
    },
  }
}

function findForm(page: Page, fields: Record<string, string>, action: string | undefined): FormOnPage {
  const wanted = Object.keys(fields)
  const forms = formsOf(page.html)
  const fitting = forms.filter(
    (form) =>
      (action === undefined || form.action === action) && wanted.every((name) => form.names.has(name)),
  )
  const [form] = fitting
  if (form !== undefined && (action !== undefined || fitting.length === 1)) return form
  const seen = forms.map((each) => `${each.action}(${[...each.names].join(' ')})`).join(', ')
  throw new Error(
    `${page.path} (${page.status}) has no one form ${action ?? ''} with ${wanted.join(', ')}; it has: ${seen}`,
  )
}
