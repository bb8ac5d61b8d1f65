import { mandateOutline, putInOutline } from '@jiefen/documents'
import { allRepresentatives, principalsOf, withEarlierMandates } from '@jiefen/domain/matter'
import { partyName, scopeWords } from '../matter/index.ts'
import { type Draw, dayIn, disputeName, issuerOf, numberOn } from './on-paper.ts'

/** Of one representative with everybody they speak for; without any, a leaf to put the paper of an agent behind. */
export const mandatesOn: Draw = (of, nth) => {
  const { region } = of
  const matter = withEarlierMandates(of.matter)
  const representative = allRepresentatives(matter)[nth - 1]
  if (representative === undefined)
    return putInOutline({
      number: numberOn(of),
      unit: issuerOf(of),
      title: '授权委托书',
      hint: '有代理人的，请把写明委托事项和权限、由委托人签名的授权委托书放在本页之后；没有代理人的，不用本页。',
      pieces: [],
      pictures: [],
    })
  const day = dayIn(of)
  return mandateOutline({
    number: numberOn(of),
    committee: issuerOf(of),
    dispute: disputeName(matter, region),
    representative: partyName(matter, representative).zh,
    principals: principalsOf(matter, representative).map(({ party, scope, since, until, by }) => ({
      name: partyName(matter, party).zh,
      scope: scope.map((each) => scopeWords[each].zh),
      since: day(since),
      ...(until === undefined ? {} : { until: day(until) }),
      ownHand: by.kind === 'party',
    })),
  })
}
