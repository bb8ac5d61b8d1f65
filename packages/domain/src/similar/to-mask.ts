import { agreementsInForce, type Matter, type Party } from '../matter/index.ts'
import type { LevelName, Region } from '../region/index.ts'
import type { ToMask } from './mask.ts'
import type { KnownName } from './mask-known.ts'

const stems = '甲乙丙丁戊己庚辛壬癸'
const person = (name: string): KnownName => ({ name, type: 'person', instead: '某人' })
const below: ReadonlySet<LevelName> = new Set(['village', 'grid'])

/** Every name and place that the file itself knows: parties, who acts for them, helpers, staff; villages and addresses. */
export function toMask(matter: Matter, region: Region): ToMask {
  const { parties, mediator, proposed, planned, investigations, place, reportedBy } = matter
  const accounts = agreementsInForce(matter).flatMap(({ terms }) =>
    terms.clauses.flatMap((clause) => (clause.kind === 'payment' ? (clause.payment.accountWords ?? []) : [])),
  )
  const units = region.units.filter(({ level }) => below.has(level))
  return {
    names: [
      ...parties.flatMap(namesOfParty),
      ...planned.flatMap(({ helpers }) => helpers.map(({ name }) => person(name))),
      ...investigations.map(({ asked }) => person(asked)),
      ...[...proposed, ...(mediator === undefined ? [] : [mediator])].map(({ name }) => person(name)),
      ...(reportedBy.kind === 'staff' ? [person(reportedBy.name)] : []),
    ],
    places: [
      place.words,
      ...parties.flatMap(({ address }) => address ?? []),
      ...accounts,
      ...units.flatMap(({ name, address }) => [
        ...[name.zh, name.en, withoutForm(name.zh)],
        ...(address === undefined ? [] : [address.zh, address.en]),
      ]),
    ],
  }
}

const namesOfParty = ({ name, type, guardian }: Party, at: number): KnownName[] => [
  ...(name === undefined ? [] : [{ name, type, instead: insteadOf(at, type) }]),
  ...(guardian === undefined ? [] : [person(guardian.name)]),
]

/** 某甲, 某乙: in the order in which they stand in the file; a firm is told from a person. */
const insteadOf = (at: number, type: Party['type']): string =>
  `某${stems[at] ?? '人'}${type === 'organisation' ? '单位' : ''}`

const withoutForm = (name: string): string =>
  name.replace(/(?:人民调解委员会|社区|村民委员会|村委会|村|嘎查|牧委会|网格)+$/u, '')
