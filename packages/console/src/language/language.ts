import { useSyncExternalStore } from 'react'
import type { Words } from './words.ts'

export type Language = keyof Words

const remembered = 'jiefen-language'
const listeners = new Set<() => void>()
let current: Language = rememberedLanguage()

function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(remembered) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}

/** The language on the screen now; requests carry it, so that refusals come back in it. */
export const spokenLanguage = (): Language => current

export const htmlLanguage = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')

export function speak(language: Language): void {
  current = language
  try {
    localStorage.setItem(remembered, language)
  } catch {
    // A browser that keeps nothing still changes the language until the tab is closed.
  }
  document.documentElement.lang = htmlLanguage(language)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, spokenLanguage)
