import { useSyncExternalStore } from 'react'

const phone = matchMedia('(max-width: 767px)')

function subscribe(listener: () => void): () => void {
  phone.addEventListener('change', listener)
  return () => phone.removeEventListener('change', listener)
}

/** Whether the screen is a phone's: cards instead of tables, and larger targets. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => phone.matches)
