import { chineseDate } from '../chinese-date.ts'
import type { Block, Outline } from '../outline/index.ts'

/** 当事人权利义务告知书: given to every party before anything is mediated (order 75 of 2002, dossier form F03). */
export type RightsNoticePaper = {
  readonly number?: string | undefined
  readonly committee: string
  readonly committeePhone?: string | undefined
  readonly party?: string | undefined
  readonly mediators: readonly string[]
  /** YYYY-MM-DD; blank when it is to be signed by hand. */
  readonly toldOn?: string | undefined
}

const listed = (...items: readonly string[]): Block[] =>
  items.map((words, index) => ({ is: 'item', count: index + 1, style: 'bracket', words }))

/**
 * The notice of rights and duties, with the place where the party signs for having been told (人民调解法 arts. 3, 4, 15,
 * 17, 20, 23, 24, 26, 28–33; order 75 of 2002 arts. 6, 7).
 */
export function rightsNoticeOutline(values: RightsNoticePaper): Outline {
  const { number, committee, committeePhone, party, mediators, toldOn } = values
  const phone = committeePhone === undefined ? '' : `（电话${committeePhone}）`
  return {
    title: '当事人权利义务告知书',
    subtitle: committee,
    number,
    face: 'dense',
    blocks: [
      ...(party === undefined ? [] : [{ is: 'text' as const, words: `${party}：`, flush: true as const }]),
      {
        is: 'text',
        words:
          '人民调解是人民调解委员会通过说服、疏导等方法，帮助当事人在平等协商的基础上自愿达成协议、解决民间纠纷的活动。调解之前，请您了解以下事项，有不明白的地方可以随时问调解员。',
      },
      { is: 'heading', words: '一、调解的原则' },
      ...listed(
        '自愿、平等。任何一方明确拒绝的，不得调解。',
        '不违背法律、法规和国家政策。',
        '尊重您的权利。不得因调解而阻止您依法通过仲裁、行政、司法等途径维护自己的权利。',
      ),
      { is: 'item', count: 4, style: 'bracket', lead: '免费。人民调解不收取任何费用。', words: '' },
      { is: 'heading', words: '二、您的权利' },
      ...listed(
        '选择或者接受人民调解员；认为调解员可能影响公正的，可以要求回避。',
        '接受调解、拒绝调解，或者随时要求终止调解，都不需要说明理由。',
        '要求调解公开进行或者不公开进行。',
        '自主表达意愿，不受压制强迫，自愿达成调解协议。',
        '邀请亲属、邻里、同事、专业人员等参与调解，应当经您同意。',
      ),
      { is: 'heading', words: '三、您的义务' },
      ...listed(
        '如实陈述纠纷事实，不提供虚假证明材料。',
        '遵守调解现场秩序，尊重人民调解员。',
        '尊重对方当事人行使权利，不加剧纠纷、激化矛盾。',
        '自觉履行调解协议。',
      ),
      { is: 'heading', words: '四、调解员不得有的行为' },
      {
        is: 'text',
        words: `偏袒一方当事人；侮辱当事人；索取、收受财物或者牟取其他不正当利益；泄露当事人的个人隐私、商业秘密。发现这些行为，您可以向人民调解委员会${phone}或者司法行政机关反映。`,
      },
      { is: 'heading', words: '五、调解协议的效力' },
      {
        // Nobody signs a sheet that says nothing: the last words stay with the signatures.
        is: 'kept',
        lines: [
          '经人民调解委员会调解达成的调解协议，具有法律约束力，当事人应当按照约定履行。书面协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效；口头协议自各方当事人达成协议之日起生效。自协议生效之日起三十日内，双方可以共同向人民法院申请司法确认。调解不成的，终止调解，您可以依法通过仲裁、行政、司法等途径维护自己的权利。',
        ],
      },
      {
        is: 'signatures',
        intro: '以上内容我已了解。',
        lines: [
          ['当事人（签名、盖章或者按指印）', party].filter((part) => part !== undefined).join('　'),
          ...mediators.map((mediator) => `告知人（签名）　${mediator}`),
        ],
        foot: { date: toldOn && chineseDate(toldOn) },
      },
    ],
  }
}
