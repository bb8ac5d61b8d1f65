import { words } from '../matter/index.ts'
import { tellMediator as tell } from '../mediator-notices/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** What a mediator is told; nothing of it leaves the house, and no bystander reads it. */
export const sentences = {
  'file-drawn': (number: string) =>
    words(
      `${number} 的卷宗被抽中评查，不用您做什么，看完会告诉您。`,
      `The file of ${number} was drawn for review. Nothing to do for you; you will be told.`,
    ),
  'file-called-up': (number: string) =>
    words(
      `${number} 的卷宗要单独评查一次，为什么写在里面，请看一看。`,
      `The file of ${number} is looked at for a reason, which you can read there.`,
    ),
  'review-passed': (number: string) =>
    words(`${number} 的卷宗评查通过了。`, `The file of ${number} has passed its review.`),
  findings: (number: string) =>
    words(
      `${number} 的卷宗有几处要改，请看一看；不同意的可以提异议。`,
      `The file of ${number} needs some corrections. Please look; you may object.`,
    ),
  'not-enough': (number: string) =>
    words(
      `${number} 的卷宗还有一处没有改好，请再看看。`,
      `Something in the file of ${number} still has to be corrected.`,
    ),
  'objection-judged': (number: string) =>
    words(`您对 ${number} 评查意见的异议有答复了。`, `Your objection about ${number} has been answered.`),
  'title-proposed': (_number: string) =>
    words(
      '单位提名您参加等级评定。您不愿意的，可以撤回。',
      'Your committee has proposed you for a title. You may take it back.',
    ),
  'title-decided': (_number: string) =>
    words(
      '您的等级评定有结果了，请看理由。',
      'It has been decided about your title; please see the reasons.',
    ),
  'title-review': (_number: string) =>
    words('您的等级快到复核的时候了。', 'Your title is about to be looked at anew.'),
} as const
export type ToldOf = keyof typeof sentences

export const tellMediator = (
  tx: Pick<Tx, 'query'>,
  told: { person: string; at: string; what: ToldOf; about: string; number?: string },
): Promise<void> => tell(tx, { ...told, room: 'quality' })
