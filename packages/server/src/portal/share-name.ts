import type { Answered, Matter } from '@jiefen/domain/matter'
import { type Language, reportWords } from '@jiefen/portal'

const yes = { zh: '可以', en: 'Yes' } as const
const no = { zh: '不可以', en: 'No' } as const

/** The question with its answer, as it goes into the history. */
export const shareNameAnswer = (shares: boolean, language: Language): Answered => ({
  question: reportWords[language].shareName,
  answer: (shares ? yes : no)[language],
})

/** The informant's name, only where they gave it and said that the other side may know it. */
export function nameToldToOtherSide({
  nameMayBeTold,
  parties,
}: Pick<Matter, 'nameMayBeTold' | 'parties'>): string | undefined {
  return nameMayBeTold ? parties.find(({ side }) => side === 'informant')?.name : undefined
}
