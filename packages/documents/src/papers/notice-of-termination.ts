import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'
import { type PlaceToGo, placeToGo } from './party.ts'

/** A way that stays open after mediation has failed: arbitration, administrative decision, court. */
export type Remedy = {
  /** 申请仲裁, 请求行政机关处理, 向人民法院起诉. */
  readonly way: string
  /** What to do, and by when if there is a limit. */
  readonly words: string
  readonly whereToGo?: PlaceToGo | undefined
}

/** 终止调解通知书: mediation ended without agreement, and what the parties may do now (人民调解法 art. 26). */
export type NoticeOfTerminationPaper = {
  readonly number: string
  readonly committee: string
  readonly parties: readonly string[]
  readonly dispute: string
  readonly acceptedOn: string
  readonly endedOn: string
  readonly reason: string
  /** Where a part was settled: which agreements bind. */
  readonly inForce?: string | undefined
  readonly remedies: readonly Remedy[]
}

/** The notice that mediation has ended, with the remedies that remain (dossier form F15). */
export function noticeOfTerminationOutline(values: NoticeOfTerminationPaper): Outline {
  const { number, committee } = values
  return {
    title: '终止调解通知书',
    subtitle: committee,
    number,
    face: 'notice',
    blocks: [
      { is: 'text', words: `${values.parties.join('、')}：`, flush: true },
      {
        is: 'text',
        words: `本委员会于${chineseDate(values.acceptedOn)}受理的你们之间的${values.dispute}，经调解${values.inForce === undefined ? '' : '，部分事项达成了协议，其余事项'}未能达成协议，已于${chineseDate(values.endedOn)}终止调解。`,
      },
      ...(values.inForce === undefined
        ? []
        : [
            { is: 'heading' as const, words: '已经谈成的部分' },
            {
              is: 'text' as const,
              words: `${values.inForce}继续有效，不因本次终止受影响，各方应当按照约定履行（《中华人民共和国人民调解法》第三十一条）。`,
            },
          ]),
      { is: 'heading', words: '终止的原因' },
      { is: 'text', words: values.reason },
      { is: 'heading', words: '你们还可以这样维护权利' },
      {
        is: 'text',
        words: '根据《中华人民共和国人民调解法》第二十六条，现告知你们可以依法通过下列途径维护自己的权利：',
      },
      ...values.remedies.map(({ way, words, whereToGo }, index) => ({
        is: 'item' as const,
        count: index + 1,
        style: 'clause' as const,
        lead: `${way}。`,
        words: whereToGo === undefined ? words : `${words}可以去：${placeToGo(whereToGo)}。`,
      })),
      {
        is: 'closing',
        lines: ['各方以后愿意重新调解的，可以随时再来申请，不收取任何费用。'],
        foot: { unit: committee, note: '（人民调解委员会印章）', date: chineseDate(values.endedOn) },
      },
    ],
  }
}
