import { useSyncExternalStore } from 'react'

let now = Date.now()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const timer = setInterval(() => {
    now = Date.now()
    listener()
  }, 20_000)
  return () => {
    clearInterval(timer)
    listeners.delete(listener)
  }
}

/** The reader's clock, moving on every twenty seconds, for words such as “还剩 3 小时”. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now)
