import { chineseOrdinal } from '../chinese-ordinal.ts'
import type { Cell } from '../outline/index.ts'
import type { PartyOnPaper } from './party.ts'

/** 当事人, or 当事人（一） where there are several. */
export const partyLabel = (index: number, count: number): string =>
  count === 1 ? '当事人' : `当事人（${chineseOrdinal(index + 1)}）`

/** A party as the forms ask for them (dossier guide: F01, F09); what nobody said stays a rule to write on. */
export function partyRows(label: string, party: PartyOnPaper): Cell[][] {
  if (party.kind === 'organisation') {
    return [
      [
        { label, bare: true },
        { label: '名称', value: party.name },
      ],
      [{ label: '地址', value: party.address }],
      [
        { label: '法定代表人或负责人', value: party.representative },
        { label: '职务', value: party.post, share: 0.7 },
      ],
      ...(party.contact === undefined ? [] : [[{ label: '联系方式', value: party.contact }]]),
    ]
  }
  return [
    [
      { label, bare: true },
      { label: '姓名', value: party.name },
      { label: '性别', value: party.sex, share: 0.28 },
      { label: '年龄', value: party.age === undefined ? undefined : String(party.age), share: 0.32 },
    ],
    [
      { label: '民族', value: party.ethnicGroup, share: 0.72 },
      { label: '职业', value: party.occupation },
      { label: '联系方式', value: party.contact, share: 1.25 },
    ],
    [{ label: '单位或住址', value: party.address }],
  ]
}

/** The same party in a bordered form. */
export function partyForm(label: string, party: PartyOnPaper): Cell[][] {
  const contact = { label: '联系方式', value: party.contact }
  const address = { label: '单位或住址', value: party.address }
  if (party.kind === 'organisation') {
    return [
      [{ label, value: party.name }],
      [
        { label: '代表人', value: party.representative },
        { label: '职务', value: party.post },
      ],
      [contact, address],
    ]
  }
  const { sex, age, ethnicGroup, occupation } = party
  return [
    [
      { label, value: party.name },
      { label: '性别', value: sex },
      { label: '年龄', value: age === undefined ? undefined : String(age) },
    ],
    [{ label: '民族', value: ethnicGroup }, { label: '职业', value: occupation }, contact],
    [address],
  ]
}
