import { climbWords } from './climb-words.ts'
import { collectiveWords } from './collective-words.ts'
import { confirmationWords } from './confirmation-words.ts'
import { gradeWords } from './grade-words.ts'
import { inquiryWords } from './inquiry-words.ts'
import { neutralityWords } from './neutrality-words.ts'
import { performanceWords } from './performance-words.ts'
import { reckoningWords } from './reckoning-words.ts'
import { screeningWords } from './screening-words.ts'
import { sealingWords } from './sealing-words.ts'
import { sittingWords } from './sitting-words.ts'
import { supervisionWords } from './supervision-words.ts'
import { teamWords } from './team-words.ts'
import { timeWords } from './time-words.ts'
import { videoEventWords } from './video-words.ts'

/** What residents read of the ladder, of pauses and extensions, of helpers and consultations, of supervision. */
export const roomWords = {
  zh: {
    ...climbWords.zh,
    ...timeWords.zh,
    ...teamWords.zh,
    ...supervisionWords.zh,
    ...gradeWords.zh,
    ...performanceWords.zh,
    ...collectiveWords.zh,
    ...sittingWords.zh,
    ...videoEventWords.zh,
    ...neutralityWords.zh,
    ...confirmationWords.zh,
    ...screeningWords.zh,
    ...inquiryWords.zh,
    ...reckoningWords.zh,
    ...sealingWords.zh,
  },
  en: {
    ...climbWords.en,
    ...timeWords.en,
    ...teamWords.en,
    ...supervisionWords.en,
    ...gradeWords.en,
    ...performanceWords.en,
    ...collectiveWords.en,
    ...sittingWords.en,
    ...videoEventWords.en,
    ...neutralityWords.en,
    ...confirmationWords.en,
    ...screeningWords.en,
    ...inquiryWords.en,
    ...reckoningWords.en,
    ...sealingWords.en,
  },
} as const

export type RoomSentence = keyof typeof roomWords.zh
