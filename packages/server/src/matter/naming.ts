import { chineseDateTime, englishDateTime } from '@jiefen/domain/calendar'
import { asInstant } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { findUnit, type LimitName, type Region, type Words } from '@jiefen/domain/region'
import { findCategory } from '@jiefen/domain/triage'
import type { Naming } from './says.ts'
import { same, words } from './words.ts'

/** What a clock waits for, as a clerk would say it. */
export const limitWords = {
  accept: words('受理', 'acceptance'),
  'passed-on': words('接收转办', 'taking over'),
  invitation: words('邀请对方', 'inviting the other side'),
  consent: words('等待答复', 'their answer'),
  mediation: words('调解期限', 'the mediation'),
  sign: words('签署协议', 'signing'),
  'follow-up': words('回访', 'the follow-up'),
  reopened: words('重新接手', 'taking it up again'),
  assign: words('交办', 'assigning'),
  decide: words('作出决定', 'the decision'),
  rectify: words('整改', 'putting it right'),
  recheck: words('复查', 'the re-check'),
  archive: words('归档', 'archiving'),
  confirmation: words('申请司法确认', 'the application for judicial confirmation'),
  respond: words('吹哨后报到', 'reporting in'),
  'whistle-result': words('报到后给出结果', 'the result after reporting in'),
  objection: words('决定吹哨异议', 'the decision on the objection'),
} satisfies Record<LimitName, Words>

export function namingOf(region: Region, matter: Pick<Matter, 'parties' | 'whistles'>): Naming {
  return {
    unit: (id) => findUnit(region, id)?.name ?? same(id),
    party: (id) => partyName(matter, id),
    called: (id) => {
      const whistle = matter.whistles.find((one) => one.id === id)
      return whistle === undefined ? same(id) : (findUnit(region, whistle.to)?.name ?? same(whistle.to))
    },
    category: (code) => categoryWords(region, code),
    limit: (name) => limitWords[name as LimitName] ?? same(name),
    reason: (kind, code) => {
      const table = kind === 'decline' ? region.declineReasons : region.terminationReasons
      return table.find((reason) => reason.code === code)?.name ?? same(code)
    },
    moment: (at) => ({
      zh: chineseDateTime(asInstant(at), region.calendar),
      en: englishDateTime(asInstant(at), region.calendar),
    }),
  }
}

/** “其他” says nothing alone: it is told with the class it belongs to. */
export function categoryWords(region: Region, code: string): Words {
  const own = findCategory(region, code)?.name ?? same(code)
  const above =
    code.length === 4 && code.endsWith('99') ? findCategory(region, code.slice(0, 2))?.name : undefined
  return above === undefined ? own : words(`${above.zh}（其他）`, `${above.en} (other)`)
}

export function partyName({ parties }: Pick<Matter, 'parties'>, id: string): Words {
  const party = parties.find((candidate) => candidate.id === id)
  if (party?.name !== undefined) return same(party.name)
  if (party?.description !== undefined) return same(party.description)
  return party?.side === 'other-side' ? words('对方', 'the other side') : words('反映人', 'the informant')
}

/** Who did it, as a colleague would be told. */
export function authorWords(by: unknown, region: Region, matter: Pick<Matter, 'parties'>): Words {
  const author = by as { kind: string; name?: string; unit?: string; party?: string; rule?: string }
  if (author.kind === 'staff') {
    const unit = region.units.find(({ id }) => id === author.unit)?.name
    return {
      zh: `${unit?.zh ?? ''} ${author.name ?? ''}`.trim(),
      en: `${author.name ?? ''}, ${unit?.en ?? ''}`,
    }
  }
  if (author.kind === 'party') return partyName(matter, author.party ?? '')
  if (author.kind === 'rule') return words(`规则 ${author.rule ?? ''}`, `rule ${author.rule ?? ''}`)
  return words('系统时钟', 'the clock')
}
