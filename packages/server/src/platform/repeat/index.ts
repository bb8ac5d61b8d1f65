export interface Repeat {
  readonly log: { error(context: object, words: string): void }
  readonly name: string
  readonly everyMilliseconds: number
  /** After a turn that did this much there is more to do: no rest in between. */
  readonly full: number
}

export interface Repeating {
  /** There is something to do: the next turn comes within a twentieth of a second. */
  hurry(): void
  /** Resolves when the turn under way is over. */
  stop(): Promise<void>
}

/** Whoever is hurried many times a second does it together. */
const soon = 50

/** Repeats a piece of work until stopped; a failure is logged and the work tried again at the next turn. */
export function keepDoing(
  { log, name, everyMilliseconds, full }: Repeat,
  work: () => Promise<number>,
): Repeating {
  let stopped = false
  let hurried = false
  let wake: () => void = () => undefined
  const rest = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const running = (async () => {
    while (!stopped) {
      hurried = false
      const done = await work().catch((error: Error) => {
        log.error({ err: error }, `${name}: tried again at the next turn`)
        return 0
      })
      if (!stopped && done < full) await rest(Math.min(everyMilliseconds, hurried ? soon : everyMilliseconds))
    }
  })()
  return {
    hurry: () => {
      if (hurried) return
      hurried = true
      setTimeout(() => wake(), soon).unref()
    },
    stop: () => {
      stopped = true
      wake()
      return running
    },
  }
}
