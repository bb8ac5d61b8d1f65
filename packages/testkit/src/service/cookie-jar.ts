/** Keeps the cookies of one browser, as the service sets and clears them. */
export interface CookieJar {
  header(): Record<string, string>
  take(headers: Headers): void
  /** What each cookie says about itself, for tests of how it may be sent. */
  readonly lines: readonly string[]
}

export function cookieJar(): CookieJar {
  const kept = new Map<string, string>()
  const lines: string[] = []
  return {
    lines,
    header: () =>
      kept.size === 0 ? {} : { cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; ') },
    take: (headers) => {
      for (const line of headers.getSetCookie()) {
        lines.push(line)
        const [pair = ''] = line.split(';')
        const at = pair.indexOf('=')
        const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
        // A cookie is taken back by a date in the past.
        if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line) || /max-age=0(;|$)/i.test(line))
          kept.delete(name)
        else kept.set(name, value)
      }
    },
  }
}
