import { chineseDate } from '../chinese-date.ts'
import type { ContentsRow, Outline } from '../outline/outline.ts'

/** 司法确认材料清单 (dossier form F12): what the court is handed, and on which page it begins. */
export const courtMaterialsOutline = (
  number: string,
  committee: string,
  rows: readonly ContentsRow[],
): Outline => ({
  title: '司法确认申请材料清单',
  subtitle: committee,
  number,
  face: 'form',
  blocks: [
    { is: 'contents', rows },
    {
      is: 'text',
      words:
        '协议涉及房屋、土地、车辆等财产的，请另附权属证明；由代理人办理的，请另附授权委托书（民事诉讼法解释第三百五十一条、第三百五十四条）。申请司法确认不收费。',
    },
  ],
})

/** 主持调解证明: that the committee has presided over the mediation (民诉法解释 art. 354). */
export type MediationProofPaper = {
  readonly number: string
  readonly committee: string
  readonly parties: readonly string[]
  readonly dispute: string
  readonly acceptedOn: string
  readonly sessions: number
  readonly mediators: readonly string[]
  readonly effectiveOn: string
  readonly writtenOn: string
}

/** The committee says what it has done, and nothing of what was said. */
export const mediationProofOutline = (values: MediationProofPaper): Outline => ({
  title: '主持调解证明',
  subtitle: values.committee,
  number: values.number,
  face: 'notice',
  blocks: [
    {
      is: 'text',
      words: `${values.parties.join('与')}之间的${values.dispute}，本调解委员会于${chineseDate(values.acceptedOn)}受理，由人民调解员${values.mediators.join('、')}主持调解${values.sessions}次。各方自愿达成调解协议（${values.number}），协议于${chineseDate(values.effectiveOn)}生效。`,
    },
    { is: 'text', words: '本调解委员会调解民间纠纷不收取任何费用。' },
    {
      is: 'closing',
      lines: ['特此证明。'],
      foot: { unit: values.committee, note: '（人民调解委员会印章）', date: chineseDate(values.writtenOn) },
    },
  ],
})
