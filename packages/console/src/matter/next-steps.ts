import type { MatterView, WireCommand } from '@jiefen/contract'
import { namesOf, type Words } from '../language/index.ts'
import type { Values } from './forms/index.ts'

/** The next step as the server names it, with whose it is. */
export type Next = MatterView['next'] & {
  readonly unit?: string
  readonly party?: string
  readonly person?: string
}

interface Step {
  /** What has to happen, as a sentence for whoever looks at the page. */
  readonly says: Words
  /** Which commands take it, best first; the first that the server allows becomes the one button. */
  readonly by: readonly WireCommand[]
}

const step = (zh: string, en: string, ...by: readonly WireCommand[]): Step => ({ says: { zh, en }, by })

/** Every next step that the server may name. */
export const steps: Readonly<Record<string, Step>> = {
  'accept-matter': step(
    '看清是什么事、归谁办，然后受理',
    'Look at it, check the sorting, and accept it',
    'accept-matter',
  ),
  'take-up': step(
    '下级报上来了：看清前因，请接手。没有退回过的，还可以退回一次',
    'It came up from below: read how, and take it up. What was never returned may be returned once',
    'take-up',
    'return-down',
  ),
  'screen-matter': step(
    '先问几个安全问题：有没有人有危险；都没有，按一下就好',
    'First ask whether anybody is in danger; if not, it is one press',
    'screen-matter',
  ),
  'report-danger': step(
    '有必须报告的情况：马上报告，记下报给谁、谁接的',
    'Something must be reported: report it now, and note to whom and who took it',
    'report-danger',
    'screen-matter',
  ),
  'name-guardian': step(
    '这一方要有监护人陪着：写下监护人的姓名和关系',
    'This party needs a guardian beside them: write down the name and the relation',
    'correct-party',
  ),
  'add-party': step(
    '补上对方是谁，才能邀请',
    'Add who the other side is, so that they can be invited',
    'add-party',
  ),
  'give-name': step(
    '问清姓名：不留名不能调解',
    'Ask for the name: without one there is no mediation',
    'correct-party',
  ),
  'invite-party': step(
    '问这一方愿不愿意调解：在场就当面登记，不在场就邀请',
    'Ask whether this party is willing: record it if they are here, invite them if not',
    'invite-party',
    'give-consent',
  ),
  'give-consent': step(
    '等这一方答复愿不愿意；当面或电话里答复的，请登记',
    'Waiting for their answer; record it if it came in person or by telephone',
    'give-consent',
    'answer-question',
  ),
  'choose-mediator': step(
    '等各方选调解员；当面说了想请谁的，请登记',
    'Waiting for the parties to choose a mediator; record it if said in person',
    'choose-mediator',
    'propose-mediator',
  ),
  'propose-mediator': step('选一位调解员', 'Propose a mediator', 'propose-mediator'),
  'declare-interest': step(
    '调解员声明有没有利害关系',
    'The mediator declares any interest',
    'declare-interest',
  ),
  'agree-to-mediator': step(
    '等各方认可调解员；当面答复的，请登记',
    'Waiting for the parties to agree to the mediator; record it if said in person',
    'agree-to-mediator',
  ),
  'open-mediation': step(
    '各方都愿意，可以开始调解',
    'Everybody is willing: mediation can open',
    'open-mediation',
  ),
  'plan-anew': step(
    '约好以后才发现不能坐在一起：请取消这次，另约分开谈',
    'They must not sit together, which was found only after it was arranged: call it off and plan it apart',
    'call-off-session',
    'plan-session',
  ),
  'hold-session': step(
    '约各方坐下来调解，谈完记下来',
    'Bring the parties together and record the session',
    'hold-session',
    'plan-session',
  ),
  'draw-agreement': step(
    '谈拢了就写协议；没谈拢，再谈一次',
    'Agreed: draw it up. Not yet: hold another session',
    'draw-agreement',
    'hold-session',
    'plan-session',
  ),
  'sign-agreement': step('请各方和调解员签字', 'The parties and the mediator sign', 'sign-agreement'),
  'ask-for-seal': step(
    '都签好了：请调解员逐项核对，申请盖章',
    'All have signed: the mediator goes through the checks and asks for the seal',
    'ask-for-seal',
  ),
  'affix-seal': step('请印章保管员看过后盖章', 'The keeper looks at it and affixes the seal', 'affix-seal'),
  'rectify-hazard': step(
    '能当场改就当场改，不能就定一个日子',
    'Put it right at once, or set a day',
    'rectify-at-once',
    'order-rectification',
  ),
  'report-rectified': step(
    '改好以后拍照报告',
    'When it is put right, report with a photo',
    'report-rectified',
  ),
  'recheck-hazard': step('换一个人去现场复查', 'Somebody else looks at it again', 'recheck-hazard'),
  'assign-appeal': step('交给能办的单位', 'Assign it to the unit that can help', 'assign-appeal'),
  'decide-appeal': step('作出决定，写明理由和依据', 'Decide, with reason and authority', 'decide-appeal'),
  'answer-appeal': step('把结果告诉本人', 'Tell the person the result', 'answer-appeal'),
  'record-follow-up': step('回访：做到了吗，满意吗', 'Follow up: kept? satisfied?', 'record-follow-up'),
  'answer-whistle': step(
    '还有吹哨没有办完：等它报到、给出结果；不用来了就取消',
    'A whistle is still open: they report in and give a result, or it is called off',
    'report-in',
    'give-result',
    'decide-objection',
    'call-off-whistle',
  ),
  'show-identity': step(
    '看一下当事人的证件，归档要用',
    'Look at the party’s identity paper; the file needs it',
    'show-identity',
  ),
  'do-part': step('等协办单位办完它的那一份', 'An assistant has still to do its part', 'do-part'),
  'counter-sign': step('等协办单位会签结果', 'An assistant has still to sign the result', 'counter-sign'),
  'propose-consultation': step(
    '协办单位不同意结果：解除协办并说明，或者请大家会诊',
    'An assistant does not agree: release it and say why, or propose a consultation',
    'propose-consultation',
    'release-assistant',
  ),
  'convene-consultation': step(
    '有人提议会诊：定时间召集，或者说明不用开',
    'A consultation is proposed: convene it, or say why not',
    'convene-consultation',
    'call-off-consultation',
  ),
  'hold-consultation': step(
    '会诊开过以后，记下谁到了、怎么说的',
    'When it has been held, record who was there and what was said',
    'hold-consultation',
    'convene-consultation',
  ),
  'conclude-consultation': step(
    '写下会诊结论：谁办什么，哪天办完',
    'Write the conclusion: who does what until when',
    'conclude-consultation',
  ),
  'finish-task': step(
    '等会诊定下的任务办完',
    'A task of the consultation has still to be done',
    'finish-task',
  ),
  'report-performance': step(
    '等当事人按协议履行；说已经办了的，请登记',
    'Waiting for what was agreed to be done; record it when it is said to be',
    'report-performance',
  ),
  'confirm-performance': step(
    '一方说已经履行：问另一方收到没有',
    'One side says that it is done: ask the other whether it has come',
    'confirm-performance',
    'dispute-performance',
  ),
  'answer-promise': step(
    '一方想改日子：问另一方同不同意',
    'One side asks for another day: ask the other whether they agree',
    'answer-promise',
  ),
  'urge-performance': step(
    '协议没有按期履行：去催，改日子要对方同意；催不动，就告知其他途径',
    'The agreement is not kept in time: urge it; if that fails, tell what remains open',
    'promise-performance',
    'report-performance',
    'declare-default',
  ),
  'record-ruling': step(
    '材料在法院：等裁定，出来以后登记',
    'The papers are with the court: record its ruling when it comes',
    'record-ruling',
  ),
  'archive-matter': step('材料齐了就归档', 'Complete: archive it', 'archive-matter'),
  'resume-matter': step(
    '重新接手，说明接下来怎么办',
    'Take it up again and say what will be done',
    'resume-matter',
  ),
  nothing: step('已经办结，没有要办的了', 'It is finished; nothing is to be done'),
}

/** Whose turn it is, where no unit, person or party is named. */
export const turnNames = namesOf({
  unit: ['负责单位', 'The responsible unit'],
  party: ['当事人', 'The party'],
  mediator: ['调解员', 'The mediator'],
  nobody: ['', ''],
})

/** The one button of the page, or none when the next step is somebody else's. */
export function primaryAction({ next, may, parties, channel }: MatterView): WireCommand | undefined {
  const { party }: Next = next
  const atTheDesk = channel === 'desk' && parties.some(({ id, side }) => id === party && side === 'informant')
  const by = steps[next.what]?.by ?? []
  // Who stands at the window is asked there and then; an invitation is for those who are not here.
  const ordered = next.what === 'invite-party' && atTheDesk ? [...by].reverse() : by
  return ordered.find((command) => may[command] === true)
}

/** What the step already knows, so that nobody has to say it again. */
export function knownAnswers(next: Next, agreement: MatterView['agreement']): Values {
  if (next.what === 'sign-agreement') {
    const first = agreement?.signatures.find(({ signedAt }) => signedAt === undefined)
    return first === undefined ? {} : { signer: JSON.stringify(first.signer) }
  }
  return next.party === undefined ? {} : { party: next.party }
}
