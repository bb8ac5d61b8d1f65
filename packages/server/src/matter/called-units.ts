import type { UnitId } from '@jiefen/domain/kernel'
import { isOpenWhistle, type Matter, owedBy, standingOfConsultation } from '@jiefen/domain/matter'
import { waitsForSeal } from '@jiefen/domain/sealing'
import { tasksOf } from '@jiefen/domain/team'

/**
 * The units that were called to a matter of somebody else and still owe something: to come, their part or signature,
 * a task, a seat at a consultation that is to be held, or the committee its seal.
 */
export function calledUnits(matter: Matter): readonly UnitId[] {
  const { whistles, assistants, consultations, clocks } = matter
  const hasToSign = (id: string) => clocks.some(({ name, about }) => name === 'counter-sign' && about === id)
  const helping = assistants.filter((one) => {
    const owed = owedBy(one)
    return owed === 'part' || (owed === 'signature' && hasToSign(one.id))
  })
  return [
    ...whistles.filter(isOpenWhistle).map(({ to }) => to),
    ...helping.map(({ unit }) => unit),
    ...tasksOf(matter)
      .filter(({ done }) => done === undefined)
      .map(({ unit }) => unit),
    ...consultations
      .filter((one) => standingOfConsultation(one) === 'convened')
      .flatMap(({ units }) => units.filter((unit) => unit !== matter.unit)),
    ...sealOwedBy(matter),
  ]
}

/** The committee whose keeper has only to look and to seal. */
const sealOwedBy = (matter: Matter): readonly UnitId[] =>
  matter.stage === 'signing' && waitsForSeal(matter) ? [matter.committee] : []
