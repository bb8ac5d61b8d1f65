import { climbWords } from './climb-words.ts'
import { gradeWords } from './grade-words.ts'
import { performanceWords } from './performance-words.ts'
import { supervisionWords } from './supervision-words.ts'
import { teamWords } from './team-words.ts'
import { timeWords } from './time-words.ts'

/** What residents read of the ladder, of pauses and extensions, of helpers and consultations, of supervision. */
export const roomWords = {
  zh: {
    ...climbWords.zh,
    ...timeWords.zh,
    ...teamWords.zh,
    ...supervisionWords.zh,
    ...gradeWords.zh,
    ...performanceWords.zh,
  },
  en: {
    ...climbWords.en,
    ...timeWords.en,
    ...teamWords.en,
    ...supervisionWords.en,
    ...gradeWords.en,
    ...performanceWords.en,
  },
} as const

export type RoomSentence = keyof typeof roomWords.zh
