import type { Words } from '../region/index.ts'
import type { CaseFacts } from './facts.ts'
import {
  type AllowanceRule,
  type AllowanceRuleName,
  type AllowanceTables,
  type DifficultyClass,
  ruleOn,
  rulesOn,
} from './tables.ts'

/** Why a class is proposed: what the facts say, and by which line of the region's table that counts. */
export interface ClassReason {
  readonly words: Words
  readonly source: string
}

export interface ProposedClass {
  readonly difficulty: DifficultyClass
  readonly reasons: readonly ClassReason[]
}

export const classWords: Readonly<Record<DifficultyClass, Words>> = {
  D1: { zh: '口头（当场）', en: 'oral, on the spot' },
  D2: { zh: '简易', en: 'simple' },
  D3: { zh: '一般', en: 'general' },
  D4: { zh: '疑难复杂', en: 'difficult' },
  D5: { zh: '重大', en: 'major' },
}

const found = (facts: string, en: string, { words, source }: AllowanceRule): ClassReason => ({
  words: { zh: `${words.zh}：${facts}`, en: `${words.en}: ${en}` },
  source,
})

/** The class that the facts speak for (domain rule 3.7), the highest first; a person may decide otherwise and say why. */
export function proposeClass(facts: CaseFacts, tables: AllowanceTables): ProposedClass {
  const from = (name: AllowanceRuleName, number: number, zh: string, en: string): ClassReason[] =>
    rulesOn(tables, name, facts.day, facts.category)
      .filter((rule) => number >= rule.number)
      .slice(0, 1)
      .map((rule) => found(zh, en, rule))
  const major = [
    ...from('major-persons', facts.persons, `共 ${facts.persons} 人`, `${facts.persons} persons`),
    ...from('major-amount', facts.cents / 100, `${facts.cents / 100} 元`, `${facts.cents / 100} yuan`),
    ...rulesOn(tables, 'major-signal', facts.day, facts.category)
      .filter(({ code }) => code !== undefined && facts.signals.includes(code))
      .map((rule) => found('登记里有', 'it is on file', rule)),
  ]
  if (major.length > 0) return { difficulty: 'D5', reasons: major }

  const difficult = [
    ...from('difficult-sessions', facts.sessions, `调解 ${facts.sessions} 次`, `${facts.sessions} sessions`),
    ...from('difficult-parties', facts.parties, `当事人 ${facts.parties} 方`, `${facts.parties} parties`),
  ]
  if (difficult.length > 0) return { difficulty: 'D4', reasons: difficult }

  if (facts.form === 'oral')
    return {
      difficulty: 'D1',
      reasons: [
        { words: { zh: '达成的是口头协议', en: 'the agreement is oral' }, source: '人民调解法第28条' },
      ],
    }
  const simple = simpleBy(facts, tables)
  return simple === undefined
    ? { difficulty: 'D3', reasons: [ordinary(facts)] }
    : { difficulty: 'D2', reasons: simple }
}

/** Everything the table asks of a simple case holds, and nothing had to be looked into; undefined otherwise. */
function simpleBy(facts: CaseFacts, tables: AllowanceTables): ClassReason[] | undefined {
  if (facts.investigations > 0 || facts.consultations > 0) return undefined
  const asked = [
    ['simple-sessions-most', facts.sessions, `调解 ${facts.sessions} 次`, `${facts.sessions} sessions`],
    ['simple-parties-most', facts.parties, `当事人 ${facts.parties} 方`, `${facts.parties} parties`],
    ['simple-amount-most', facts.cents / 100, `${facts.cents / 100} 元`, `${facts.cents / 100} yuan`],
  ] as const
  const reasons: ClassReason[] = []
  for (const [name, number, zh, en] of asked) {
    const rule = ruleOn(tables, name, facts.day)
    if (rule === undefined) continue
    if (number > rule.number) return undefined
    reasons.push(found(zh, en, rule))
  }
  return reasons.length === 0 ? undefined : reasons
}

const ordinary = ({ sessions, investigations }: CaseFacts): ClassReason => ({
  words: {
    zh: `调解 ${sessions} 次、调查 ${investigations} 次，够不上疑难，也不是简易`,
    en: `${sessions} sessions, ${investigations} inquiries: neither difficult nor simple`,
  },
  source: '本地案件等次表',
})
