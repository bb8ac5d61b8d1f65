import type { UnitId } from '../kernel/index.ts'
import {
  isOpenConsultation,
  isUnansweredNo,
  type Matter,
  owedBy,
  standingOfAssistant,
} from '../matter/index.ts'

/** What those who were asked to help or to sit together still owe; no paper, but the file stays open for it. */
export type MissingTogether =
  | { readonly missing: 'assistant-part'; readonly unit: UnitId }
  | { readonly missing: 'counter-sign'; readonly unit: UnitId }
  /** An assistant does not agree with the result, and the host has not answered. */
  | { readonly missing: 'disagreement'; readonly unit: UnitId }
  | { readonly missing: 'consultation'; readonly standing: 'proposed' | 'convened' | 'held' }
  | { readonly missing: 'task'; readonly unit: UnitId }

/** Every assistant that was named has done its part and signed, or was released; every consultation has its end. */
export function missingTogether({ assistants, consultations }: Matter): MissingTogether[] {
  return [
    ...assistants.flatMap((one): MissingTogether[] => {
      const { unit } = one
      const owed = owedBy(one)
      if (owed === 'part') return [{ missing: 'assistant-part', unit }]
      if (owed === 'signature') return [{ missing: 'counter-sign', unit }]
      const openNo = standingOfAssistant(one) === 'differs' && isUnansweredNo(one, consultations)
      return openNo ? [{ missing: 'disagreement', unit }] : []
    }),
    ...consultations.filter(isOpenConsultation).map(({ convened, held }): MissingTogether => {
      const standing = held !== undefined ? 'held' : convened === undefined ? 'proposed' : 'convened'
      return { missing: 'consultation', standing }
    }),
    ...consultations.flatMap(({ concluded }) =>
      (concluded?.tasks ?? [])
        .filter(({ done }) => done === undefined)
        .map(({ unit }): MissingTogether => ({ missing: 'task', unit })),
    ),
  ]
}
