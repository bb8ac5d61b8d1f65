import type { ChangeName } from '@jiefen/domain/door'
import type { By } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { homeDesk, inMediation, mediatorOf, terminated } from './matters.ts'
import { asParty, informant, informantId, otherSide, otherSideId } from './people.ts'
import type { Scene } from './small-regions.ts'
import { andThen, now, type Story, type Told } from './story.ts'

const facts = '各方都认可：十月初开始漏水，水从楼上厨房来。'
const letter = {
  ...{ link: 'LK01', organ: '柳荫区人民法院', letterNumber: '（2026）委调第7号', letterDay: '2026-11-20' },
  theirNumber: '（2026）诉前调第18号',
}
const inquiry = {
  place: '楼下小卖部',
  asked: '丁小满',
  relation: '邻居',
  record: '问：何时漏的？\n答：十月初。',
}

/** A court has sent it with its letter, and a neighbour was asked. */
export function entrusted(scene: Scene): Story {
  const story = andThen(inMediation(scene), 'record-entrustment', homeDesk(scene), letter)
  return andThen(story, 'record-investigation', mediatorOf(scene), { ...inquiry, heldAt: now(story) })
}

/** It has failed, and what nobody disputes was written down. */
export const factsNoted = (scene: Scene): Story =>
  andThen(terminated(scene), 'note-undisputed-facts', mediatorOf(scene), { facts })

/** Both have signed. */
export function factsSigned(scene: Scene): Story {
  const signed = { version: 1, way: 'signature' } as const
  const story = andThen(factsNoted(scene), 'sign-undisputed-facts', asParty(informant), {
    ...signed,
    party: informantId,
  })
  return andThen(story, 'sign-undisputed-facts', asParty(otherSide), { ...signed, party: otherSideId })
}

interface Said<Name extends ChangeName = ChangeName> {
  readonly name: Name
  readonly by: By
  readonly told: Told<Name>
}
const said = <Name extends ChangeName>(name: Name, by: By, told: Told<Name>): Said => ({ name, by, told })

/** What may be found out, received and signed. */
export function aboutInquiries(scene: Scene, { parties, lastAt, undisputed, entrustments }: Matter): Said[] {
  const version = undisputed?.version ?? 1
  return [
    said('record-investigation', mediatorOf(scene), { ...inquiry, heldAt: lastAt }),
    ...(entrustments.length > 0 ? [] : [said('record-entrustment', homeDesk(scene), letter)]),
    ...(undisputed === undefined ? [said('note-undisputed-facts', mediatorOf(scene), { facts })] : []),
    ...parties.map(({ id }) =>
      said('sign-undisputed-facts', { kind: 'party', party: id }, { version, party: id, way: 'signature' }),
    ),
  ]
}
