import { useSyncExternalStore } from 'react'

/** Kept by this browser only: the telephone may ring where the shared screen in the hall stays silent. */
const remembered = 'jiefen-bell'
const listeners = new Set<() => void>()
let context: AudioContext | undefined
let on = isRemembered()

function isRemembered(): boolean {
  try {
    return localStorage.getItem(remembered) === 'on'
  } catch {
    return false
  }
}

/** Switches the bell; browsers let a page make a sound only after somebody has touched it, so it is tried out at once. */
export function switchBell(next: boolean): void {
  on = next
  try {
    localStorage.setItem(remembered, next ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing still rings until the tab is closed.
  }
  if (next) ring()
  for (const listener of listeners) listener()
}

/** Two short tones, made on the spot. Silent where the bell is off or the browser does not allow it yet. */
export function ring(): void {
  if (!on || typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  const { currentTime: now, destination } = context
  for (const [tone, after] of [
    [880, 0],
    [660, 0.22],
  ] as const) {
    const sound = context.createOscillator()
    const loudness = context.createGain()
    sound.frequency.value = tone
    loudness.gain.setValueAtTime(0.0001, now + after)
    loudness.gain.exponentialRampToValueAtTime(0.25, now + after + 0.02)
    loudness.gain.exponentialRampToValueAtTime(0.0001, now + after + 0.2)
    sound.connect(loudness).connect(destination)
    sound.start(now + after)
    sound.stop(now + after + 0.21)
  }
}

/** After a reload the first touch of the page makes the bell ready again. */
export function readyBell(): () => void {
  const wake = (): void => {
    if (!on || typeof AudioContext === 'undefined') return
    context ??= new AudioContext()
    void context.resume()
  }
  addEventListener('pointerdown', wake)
  addEventListener('keydown', wake)
  return () => {
    removeEventListener('pointerdown', wake)
    removeEventListener('keydown', wake)
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const useBell = (): boolean => useSyncExternalStore(subscribe, () => on)
