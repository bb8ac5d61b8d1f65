import type { ProblemText } from './platform/problems/index.ts'
import type { RefusalCode } from './refusals.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const refusalTexts = {
  'not-at-this-stage': {
    status: 409,
    zh: '现在这一步不能这样办，请先看看事项走到了哪里。',
    en: 'This cannot be done at this stage; please look where the matter stands now.',
  },
  'staff-only': {
    status: 403,
    zh: '这一步由工作人员办理。',
    en: 'This step is for the staff.',
  },
  'only-for-yourself': {
    status: 403,
    zh: '您只能替自己办理。',
    en: 'You can do this only for yourself.',
  },
  'not-your-desk': {
    status: 403,
    zh: '您不能以这个单位的名义登记。',
    en: 'You cannot register in the name of that unit.',
  },
  'unknown-unit': {
    status: 422,
    zh: '没有这个单位，请重新选择。',
    en: 'There is no such unit; please choose again.',
  },
  'unit-out-of-reach': {
    status: 403,
    zh: '您不能替这个单位受理，请转交给他们。',
    en: 'You cannot take this on for that unit; please pass it on to them.',
  },
  'reason-missing': {
    status: 422,
    zh: '请写明理由。',
    en: 'Please say why.',
  },
  'unknown-reason': {
    status: 422,
    zh: '没有这个理由，请从列表里选择。',
    en: 'There is no such reason; please choose from the list.',
  },
  'story-empty': {
    status: 422,
    zh: '请用自己的话说说发生了什么。',
    en: 'Please say in your own words what happened.',
  },
  'text-too-long': {
    status: 422,
    zh: '写得太长了，请分几次说，或者只写要紧的。',
    en: 'This is too long; please keep to what matters most.',
  },
  'too-many-photos': {
    status: 422,
    zh: '照片最多九张。',
    en: 'Nine photos at most.',
  },
  'informant-missing': {
    status: 422,
    zh: '登记里缺少报告人。',
    en: 'The report does not say who brings it.',
  },
  'name-in-anonymous-report': {
    status: 422,
    zh: '匿名登记不能带姓名和电话。',
    en: 'An anonymous report may not carry a name or a telephone number.',
  },
  'nobody-named': {
    status: 422,
    zh: '请写上对方的姓名，或者说说是谁，比如“楼下的饭店”。',
    en: 'Please give the other side\'s name, or say who it is, such as "the restaurant downstairs".',
  },
  'unknown-category': {
    status: 422,
    zh: '没有这个类别，请重新选择。',
    en: 'There is no such category; please choose again.',
  },
  'settled-at-acceptance': {
    status: 409,
    zh: '已经受理，类型和承办单位不能再改。',
    en: 'It has been accepted; kind and unit can no longer be changed.',
  },
  'nothing-changed': {
    status: 422,
    zh: '没有改动。',
    en: 'Nothing was changed.',
  },
  'no-category': {
    status: 422,
    zh: '请先选定纠纷类别，再受理。',
    en: 'Please choose the category first.',
  },
  'not-for-mediation': {
    status: 422,
    zh: '这类事项不属于人民调解的范围，请告知当事人正确的途径，或者改为困难诉求交办。',
    en: "This is not for people's mediation; please tell the person the right way, or sort it as an appeal.",
  },
  'to-itself': {
    status: 422,
    zh: '事项已经在这个单位。',
    en: 'That unit has it already.',
  },
  'already-given-back': {
    status: 409,
    zh: '这个单位退回过一次，再转交要由督办人员决定。',
    en: 'That unit has given it back once; only a supervisor may send it there again.',
  },
  'not-passed-to-you': {
    status: 403,
    zh: '事项没有转交给您的单位。',
    en: 'It was not passed to your unit.',
  },
  'may-not-give-back-again': {
    status: 409,
    zh: '督办人员已经确定由你们办理，不能再退回。',
    en: 'A supervisor has decided that it stays with you.',
  },
  'unknown-party': {
    status: 422,
    zh: '这件事里没有这位当事人。',
    en: 'There is no such party in this matter.',
  },
  'party-known': {
    status: 409,
    zh: '这位当事人已经登记过了。',
    en: 'This party is registered already.',
  },
  'paper-missing': {
    status: 422,
    zh: '请写明看的是什么证件，不用写号码。',
    en: 'Please say which paper was shown, without its number.',
  },
  'already-answered': {
    status: 409,
    zh: '已经答复过了。',
    en: 'This has been answered already.',
  },
  'not-invited': {
    status: 409,
    zh: '还没有向这位当事人发出邀请。',
    en: 'This party has not been invited.',
  },
  'rights-not-told': {
    status: 422,
    zh: '请先把权利和义务告诉当事人，再记录同意。',
    en: 'Please tell the party their rights and duties first.',
  },
  'how-does-not-fit': {
    status: 422,
    zh: '请如实写明当事人是怎样表示同意的。',
    en: 'Please say truly how the party said yes.',
  },
  'text-missing': {
    status: 422,
    zh: '请写上内容。',
    en: 'Please write something.',
  },
  'not-a-committee': {
    status: 422,
    zh: '这个单位不是人民调解委员会。',
    en: 'That unit is not a mediation committee.',
  },
  'another-committee': {
    status: 409,
    zh: '调解已经由另一个调委会立案，请从该调委会选调解员。',
    en: 'Another committee has opened this case; please choose one of its mediators.',
  },
  'already-proposed': {
    status: 409,
    zh: '这位调解员已经提名了。',
    en: 'This mediator has been proposed already.',
  },
  'no-mediator': {
    status: 409,
    zh: '还没有提名调解员。',
    en: 'No mediator has been proposed yet.',
  },
  'not-the-mediator': {
    status: 403,
    zh: '这一步只能由本案的调解员办理。',
    en: 'Only the mediator of this matter may do this.',
  },
  'ties-not-described': {
    status: 422,
    zh: '请写明您与当事人是什么关系。',
    en: 'Please say what ties you to a party.',
  },
  'interest-not-declared': {
    status: 409,
    zh: '调解员还没有说明与双方有没有关系，请稍后再答复。',
    en: 'The mediator has not yet said whether anything ties them to a side.',
  },
  'gates-open': {
    status: 409,
    zh: '还不能开始调解，请看缺了什么。',
    en: 'Mediation cannot go on yet; please see what is missing.',
  },
  'case-number-missing': {
    status: 422,
    zh: '缺少案号。',
    en: 'The case number is missing.',
  },
  'in-the-future': {
    status: 422,
    zh: '时间不能晚于现在。',
    en: 'The time cannot lie in the future.',
  },
  'nobody-present': {
    status: 422,
    zh: '请选择到场的当事人。',
    en: 'Please choose the parties who came.',
  },
  'others-not-agreed-to': {
    status: 422,
    zh: '邀请其他人参加，要先征得各方当事人同意。',
    en: 'Others may take part only if every party agrees.',
  },
  'record-empty': {
    status: 422,
    zh: '请写调解记录。',
    en: 'Please write the record of the session.',
  },
  'risk-not-reported': {
    status: 422,
    zh: '矛盾可能激化，请先报告，并写明报告给了谁。',
    en: 'This may turn violent: please report it first, and say to whom.',
  },
  'no-session-yet': {
    status: 409,
    zh: '请先记录一次调解，再写协议。',
    en: 'Please record a session first.',
  },
  'must-be-written': {
    status: 422,
    zh: '这类协议必须用书面形式。',
    en: 'This agreement must be in writing.',
  },
  'terms-incomplete': {
    status: 422,
    zh: '协议还不完整，请把事实、条款、履行方式和期限写清楚。',
    en: 'The agreement is incomplete; please state facts, clauses, way and time of performance.',
  },
  'another-version': {
    status: 409,
    zh: '协议已经有了新的版本，请看过新版再签。',
    en: 'There is a newer version; please read it before you sign.',
  },
  'already-signed': {
    status: 409,
    zh: '已经签过了。',
    en: 'This has been signed already.',
  },
  'organisation-must-seal': {
    status: 422,
    zh: '单位当事人请加盖公章。',
    en: 'An organisation signs with its seal.',
  },
  'not-the-keeper': {
    status: 403,
    zh: '这枚印章不由您的单位保管。',
    en: 'Your unit does not keep that seal.',
  },
  'seal-by-mediator': {
    status: 403,
    zh: '调解员不能自己盖章，请由保管印章的人办理。',
    en: 'The mediator may not affix the seal; its keeper does.',
  },
  'after-photo-missing': {
    status: 422,
    zh: '请拍一张整改后的照片。',
    en: 'Please take a photo of it put right.',
  },
  'note-missing': {
    status: 422,
    zh: '请写上一句说明。',
    en: 'Please write a sentence about it.',
  },
  'not-a-day': {
    status: 422,
    zh: '这个日期不对，请重新填写。',
    en: 'That is not a date; please enter it again.',
  },
  'day-has-passed': {
    status: 422,
    zh: '期限不能早于今天。',
    en: 'The deadline cannot lie in the past.',
  },
  'own-work': {
    status: 403,
    zh: '自己办的事不能自己复查或回访，请换一位同事。',
    en: 'Nobody checks or follows up their own work; please ask a colleague.',
  },
  'already-assigned': {
    status: 409,
    zh: '已经交给这个单位了。',
    en: 'It is assigned to that unit already.',
  },
  'not-assigned': {
    status: 409,
    zh: '还没有交办，不能作出决定。',
    en: 'It has not been assigned yet.',
  },
  'authority-missing': {
    status: 422,
    zh: '请写明依据的规定。',
    en: 'Please name the rule it rests on.',
  },
  'place-missing': {
    status: 422,
    zh: '请写明到哪里报到。',
    en: 'Please say where they are to report in.',
  },
  'nobody-whistled': {
    status: 422,
    zh: '请选择向哪个部门吹哨。',
    en: 'Please choose whom to call.',
  },
  'not-to-be-whistled': {
    status: 422,
    zh: '不能向这个单位横向吹哨，请选本地的部门，或者向上一级吹哨。',
    en: 'That unit cannot be called from here; choose a department of this place, or whistle to the level above.',
  },
  'no-level-above': {
    status: 422,
    zh: '上面没有更高一级了。',
    en: 'There is no level above.',
  },
  'already-whistled': {
    status: 409,
    zh: '已经向这个单位吹过哨，还在等它。',
    en: 'That unit has been called already and is still awaited.',
  },
  'unknown-whistle': {
    status: 422,
    zh: '这件事里没有这一声哨。',
    en: 'There is no such whistle in this matter.',
  },
  'not-your-whistle': {
    status: 403,
    zh: '这一声哨不归您这样办。',
    en: 'This is not for you to do about this whistle.',
  },
  'whistle-has-moved-on': {
    status: 409,
    zh: '这一声哨已经走到别的一步，请刷新再看。',
    en: 'This whistle stands elsewhere now; please look again.',
  },
  'objection-too-late': {
    status: 409,
    zh: '报到期限已过，不能再提异议，请先报到。',
    en: 'The limit has passed: please report in; it is too late to object.',
  },
  'objection-already-decided': {
    status: 409,
    zh: '已经决定过了，不能再退回。',
    en: 'This has been decided; it may not be handed back again.',
  },
  'own-whistle': {
    status: 403,
    zh: '自己吹的哨、自己提的异议，要由别人来决定。',
    en: 'Nobody decides about their own whistle or objection.',
  },
  'file-is-closed': {
    status: 409,
    zh: '卷宗已经归档，只有当事人可以要求重新办理。',
    en: 'The file is closed; only a party can reopen it.',
  },
  'nothing-to-reopen': {
    status: 409,
    zh: '这件事没有办理过，请重新登记，前面的经过我们看得到。',
    en: 'This was never taken up; please report it anew.',
  },
  'reason-does-not-fit': {
    status: 422,
    zh: '请选择符合实际情况的原因。',
    en: 'Please choose the reason that fits.',
  },
  'dossier-incomplete': {
    status: 409,
    zh: '卷宗还缺材料，不能归档，请看缺了什么。',
    en: 'The file has gaps and cannot be closed; please see what is missing.',
  },
} as const satisfies Record<RefusalCode, ProblemText>
