const minute = 60_000
const opens = 8 * 60 * minute
const closes = 18 * 60 * minute

interface Span {
  readonly startsAt: string
  readonly endsAt: string
}

/** The hours between eight and six that nobody has taken yet, of a day that begins at this moment. */
export function freeHours(busy: readonly Span[], dayStartsAt: string): readonly Span[] {
  const start = Date.parse(dayStartsAt)
  const free: Span[] = []
  let from = start + opens
  const until = start + closes
  const taken = busy
    .map((span) => [Date.parse(span.startsAt), Date.parse(span.endsAt)] as const)
    .toSorted(([a], [b]) => a - b)
  const add = (begin: number, end: number) => {
    if (end - begin >= 15 * minute)
      free.push({ startsAt: new Date(begin).toISOString(), endsAt: new Date(end).toISOString() })
  }
  for (const [begin, end] of taken) {
    add(from, Math.min(begin, until))
    from = Math.max(from, end)
  }
  add(from, until)
  return free
}

/** The next free hour as long as the wanted one, that day: after its beginning if there is one, else before; never one that has passed. */
export function nextFree(
  busy: readonly Span[],
  dayStartsAt: string,
  wanted: Span,
  now: number,
): Span | undefined {
  const [begins, ends] = [Date.parse(wanted.startsAt), Date.parse(wanted.endsAt)]
  const long = ends - begins
  const fits = freeHours(busy, dayStartsAt).flatMap((free) => {
    const from = (earliest: number) => Math.max(Date.parse(free.startsAt), earliest)
    return [from(begins), from(now)].filter((start) => start > now && start + long <= Date.parse(free.endsAt))
  })
  const start = fits.find((one) => one >= begins) ?? fits[0]
  if (start === undefined || !(long > 0)) return undefined
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + long).toISOString() }
}

/** What is free from now on, beginning at a round half hour. */
export const stillFree = (free: readonly Span[], now: number): readonly Span[] =>
  free.flatMap(({ startsAt, endsAt }) => {
    const half = 30 * minute
    const start = Date.parse(startsAt) > now ? Date.parse(startsAt) : Math.ceil((now + 1) / half) * half
    const left = Date.parse(endsAt) - start
    return left < 15 * minute ? [] : [{ startsAt: new Date(start).toISOString(), endsAt }]
  })

/** Where somebody may begin in these hours: at the start of each, and at two where it reaches over noon. */
export const beginnings = (free: readonly Span[], dayStartsAt: string): readonly Span[] => {
  const two = Date.parse(dayStartsAt) + 14 * 60 * minute
  return free.flatMap((span) => {
    const reaches =
      Date.parse(span.startsAt) <= two - 60 * minute && Date.parse(span.endsAt) >= two + 30 * minute
    return reaches ? [span, { ...span, startsAt: new Date(two).toISOString() }] : [span]
  })
}

/** What of these falls into the day that begins at this moment. */
export const onDay = <S extends Span>(spans: readonly S[], dayStartsAt: string): readonly S[] => {
  const start = Date.parse(dayStartsAt)
  return spans.filter(
    ({ startsAt, endsAt }) => Date.parse(startsAt) < start + 24 * 60 * minute && Date.parse(endsAt) > start,
  )
}
