import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'
import { type PlaceToGo, placeToGo } from './party.ts'

/** 不予受理告知书: no door is shut without saying why, by what rule, and which door is the right one. */
export type NoticeOfDeclinePaper = {
  readonly number: string
  readonly unit: string
  readonly addressee: string
  /** What they brought, in a few words. */
  readonly subject: string
  readonly reportedOn: string
  readonly reason: string
  readonly basis: string
  /** The right way for this matter, in plain words. */
  readonly route: string
  readonly whereToGo: readonly PlaceToGo[]
  /** Who looks at the decision again when the addressee disagrees. */
  readonly reviewedBy?: PlaceToGo | undefined
  readonly decidedOn: string
}

/** The notice that a matter is not taken, with its reason and the right route (dossier form F16). */
export function noticeOfDeclineOutline(values: NoticeOfDeclinePaper): Outline {
  const { number, unit, reviewedBy } = values
  return {
    title: '不予受理告知书',
    subtitle: unit,
    number,
    face: 'notice',
    blocks: [
      { is: 'text', words: `${values.addressee}：`, flush: true },
      {
        is: 'text',
        words: `您于${chineseDate(values.reportedOn)}向我们反映的“${values.subject}”，我们认真看过了。这件事我们依法不能受理，现将理由和您可以走的路告知如下。`,
      },
      { is: 'heading', words: '不予受理的理由' },
      { is: 'text', words: values.reason },
      { is: 'heading', words: '依据' },
      { is: 'text', words: values.basis },
      { is: 'heading', words: '您可以这样办' },
      { is: 'text', words: values.route },
      ...values.whereToGo.map((place) => ({
        is: 'text' as const,
        words: `可以去：${placeToGo(place)}。`,
      })),
      {
        is: 'closing',
        lines: [
          '本告知不影响您依法通过仲裁、行政、司法等途径维护自己的权利。',
          ...(reviewedBy === undefined
            ? []
            : [`您如果不同意这个决定，可以向${placeToGo(reviewedBy)}提出，由没有参与本次决定的人重新查看。`]),
        ],
        foot: { unit, note: '（印章）', date: chineseDate(values.decidedOn) },
      },
    ],
  }
}
