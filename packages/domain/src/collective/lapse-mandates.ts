import {
  type Act,
  isOpenObligation,
  type Mandate,
  type MandateScope,
  type Matter,
  type MatterEvent,
} from '../matter/index.ts'

/**
 * What ends of the mandates when the matter is opened again: a mandate ends when its task is done (民法典 art. 173(1)),
 * and the task was the mediation that is over. Receiving goes on for whoever is still owed something. Who was declined has
 * had no mediation yet: there they go on.
 */
export function lapseMandates({ at, by }: Act, matter: Matter): MatterEvent[] {
  if (matter.acceptedAt === undefined) return []
  const mandates = matter.mandates
    .map(({ representative, party, scope }) => ({
      ...{ representative, party },
      scope: scope.filter((each) => isDone(each, party, matter)),
    }))
    .filter(({ scope }) => scope.length > 0)
  return mandates.length === 0 ? [] : [{ type: 'MandatesLapsed', mandates, at, by }]
}

const isDone = (scope: MandateScope, party: Mandate['party'], { obligations }: Matter): boolean =>
  scope !== 'receive' || !obligations.some((one) => one.creditor === party && isOpenObligation(one))
