import type { Words } from '@jiefen/domain/region'

/** The same in both languages, for names and texts that people wrote. */
export const same = (text: string): Words => ({ zh: text, en: text })
export const words = (zh: string, en: string): Words => ({ zh, en })
