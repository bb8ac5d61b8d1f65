import { useEffect, useState } from 'react'

/** The text as it was when the typing last paused, so that not every letter asks the server. */
export function useAfterPause(text: string, milliseconds = 600): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), milliseconds)
    return () => clearTimeout(timer)
  }, [text, milliseconds])
  return paused
}
