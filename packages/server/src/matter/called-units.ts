import type { UnitId } from '@jiefen/domain/kernel'
import { isOpenWhistle, type Matter, owedBy, standingOfConsultation } from '@jiefen/domain/matter'
import { tasksOf } from '@jiefen/domain/team'

/**
 * The units that were called to a matter of somebody else and still owe something: to come, their part or signature,
 * a task, or a seat at a consultation that is to be held.
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
  ]
}
