export interface Repeat {
  readonly log: { error(context: object, words: string): void }
  readonly name: string
  readonly everyMilliseconds: number
  /** After a turn that did this much there is more to do: no rest in between. */
  readonly full: number
}

export interface Repeating {
  /** Resolves when the turn under way is over. */
  stop(): Promise<void>
}

/** Repeats a piece of work until stopped; a failure is logged and the work tried again at the next turn. */
export function keepDoing(
  { log, name, everyMilliseconds, full }: Repeat,
  work: () => Promise<number>,
): Repeating {
  let stopped = false
  let wake: () => void = () => undefined
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, everyMilliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const running = (async () => {
    while (!stopped) {
      const done = await work().catch((error: Error) => {
        log.error({ err: error }, `${name}: tried again at the next turn`)
        return 0
      })
      if (!stopped && done < full) await rest()
    }
  })()
  return {
    stop: () => {
      stopped = true
      wake()
      return running
    },
  }
}
