/** Lets so many pass at once; the others wait for their turn. */
export function openGate(lanes: number): <T>(work: () => Promise<T>) => Promise<T> {
  let under = 0
  const waiting: (() => void)[] = []
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) under -= 1
    else next()
  }
  return async (work) => {
    if (under < lanes) under += 1
    else await new Promise<void>((turn) => waiting.push(turn))
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
