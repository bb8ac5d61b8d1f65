import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** 人民调解受理登记表 (dossier form F02); for appeals and hazards the register of the unit that took them. */
export type AcceptancePaper = {
  readonly number: string
  readonly unit: string
  /** Whether people's mediation was taken up, or something else registered. */
  readonly mediation: boolean
  readonly parties: readonly string[]
  readonly kind: string
  /** 当事人申请, 人民调解委员会主动调解, or by which way it came. */
  readonly source: string
  readonly facts: string
  readonly registeredOn: string
  /** Absent where it was not taken. */
  readonly acceptedOn?: string | undefined
  readonly outcome: string
  readonly registrar?: string | undefined
}

/** The registration of what came in and was taken. */
export function acceptanceOutline(values: AcceptancePaper): Outline {
  const { number, unit, mediation, parties, acceptedOn } = values
  const between = parties.length === 0 ? '当事人' : parties.join('、')
  return {
    title: mediation ? '人民调解受理登记表' : '受理登记表',
    subtitle: unit,
    number,
    face: 'form',
    blocks: [
      {
        is: 'form',
        rows: [
          [
            { label: '登记日期', value: chineseDate(values.registeredOn) },
            { label: '受理日期', value: acceptedOn && chineseDate(acceptedOn) },
          ],
          [{ label: '当事人', value: parties.join('、') }],
          [
            { label: '事项类型', value: values.kind },
            { label: '案件来源', value: values.source },
          ],
          [{ label: '简要情况', value: values.facts }],
          [{ label: '处理情况', value: values.outcome }],
        ],
      },
      ...(mediation && acceptedOn !== undefined
        ? [
            {
              is: 'text' as const,
              words: `${chineseDate(acceptedOn)}，人民调解委员会依当事人申请（经当事人同意），调解${between}之间的纠纷。`,
            },
          ]
        : []),
      {
        is: 'signatures',
        lines: [
          ...(mediation ? parties.map((name) => `当事人（签名）　${name}`) : []),
          ['登记人（签名）', values.registrar].filter((part) => part !== undefined).join('　'),
        ],
        foot: { unit, note: '（印章）', date: chineseDate(acceptedOn ?? values.registeredOn) },
      },
    ],
  }
}
