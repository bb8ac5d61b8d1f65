import type { MatterView } from '@jiefen/contract'
import { fieldTime, momentOfField } from '../../language/index.ts'
import { signingWayNames } from '../../vocabulary/index.ts'
import { type FormFor, optionsOf, type Sight, type Values, w } from './form.ts'
import { sessionWords } from './sitting-forms.ts'

const text = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
const given = <T>(name: string, value: T | undefined) => (value === undefined ? {} : { [name]: value })

export const proposeMediator: FormFor<'propose-mediator'> = {
  says: w(
    '调解员先声明有没有利害关系，各方都认可，才能开始调解。',
    'The mediator declares any interest first, and every party must agree before mediation opens.',
  ),
  fields: [
    { type: 'mediator', name: 'mediator', label: w('请谁调解', 'Who mediates') },
    {
      type: 'choice',
      name: 'chosenBy',
      label: w('谁选的', 'Chosen by'),
      options: optionsOf({
        committee: ['调委会推荐', 'The committee'],
        parties: ['当事人自己选', 'The parties'],
      }),
    },
  ],
  begin: () => ({ chosenBy: 'committee' }),
}

export const declareInterest: FormFor<'declare-interest'> = {
  says: w(
    '亲属、朋友、同事、经济往来，或者帮哪一方办过这件事，都算有关系。各方会看到您的声明。',
    'Family, friends, colleagues, money, or having acted for a side all count. The parties see what you declare.',
  ),
  fields: [
    {
      type: 'choice',
      name: 'ties',
      label: w('您和当事人有没有利害关系', 'Are you tied to a side'),
      options: optionsOf({ none: ['没有', 'No'], some: ['有', 'Yes'] }),
    },
    {
      type: 'prose',
      name: 'words',
      label: w('是什么关系', 'Which'),
      max: 500,
      rows: 2,
      when: ({ values }) => values.ties === 'some',
    },
  ],
}

const notYetAgreed = (party: MatterView['parties'][number], { matter }: { matter: MatterView }): boolean =>
  matter.mediator?.agreedTo.includes(party.id) !== true

export const agreeToMediator: FormFor<'agree-to-mediator'> = {
  fields: [
    { type: 'party', name: 'party', label: w('哪一方认可', 'Which party agrees'), among: notYetAgreed },
  ],
}

export const objectToMediator: FormFor<'object-to-mediator'> = {
  says: w(
    '有一方不认可，就换人。不用说明理由。',
    'One no is enough and another mediator is proposed. No reason is needed.',
  ),
  fields: [
    { type: 'party', name: 'party', label: w('哪一方要求换', 'Which party objects') },
    { type: 'prose', name: 'reason', label: w('理由', 'Reason'), max: 500, rows: 2, optional: true },
  ],
}

export const openMediation: FormFor<'open-mediation'> = {
  says: w(
    '各方都同意、都认可调解员，就可以开始。会编好调解案号。',
    'Every consent is there: the case gets its number and mediation opens.',
  ),
  fields: [],
}

const aheadIn = ({ planned }: MatterView) => planned.filter(({ standing }) => standing === 'planned')
const isOneOfThem = (session: Values[string]): boolean => typeof session === 'string' && session !== 'none'

export const holdSession: FormFor<'hold-session'> = {
  fields: [
    {
      type: 'choice',
      name: 'session',
      label: w('是约好的哪一次', 'Which of the arranged sessions'),
      optional: true,
      options: ({ matter }) => [
        ...aheadIn(matter).map((one) => ({ value: one.id, words: sessionWords(one) })),
        { value: 'none', words: w('都不是，临时见的', 'None of them') },
      ],
      when: ({ matter }) => aheadIn(matter).length > 0,
    },
    { type: 'moment', name: 'heldAt', label: w('什么时候', 'When') },
    { type: 'line', name: 'place', label: w('在哪里', 'Where'), max: 200 },
    { type: 'parties', name: 'present', label: w('哪些当事人到场', 'Who was present') },
    {
      type: 'names',
      name: 'others',
      label: w('还有谁参加', 'Who else'),
      optional: true,
      hint: w(
        '用顿号隔开。约好的调解，只有各方都同意的协助人能写在这里。',
        'Separate with commas. Of a session that was arranged only helpers whom every party agreed to.',
      ),
    },
    {
      type: 'tick',
      name: 'othersAgreedTo',
      label: w('各方的意见', 'The parties'),
      says: w('各方都同意他们参加', 'Every party agrees that they take part'),
      optional: true,
      when: ({ values }) =>
        !isOneOfThem(values.session) && Array.isArray(values.others) && values.others.join('').trim() !== '',
    },
    {
      type: 'choice',
      name: 'seating',
      label: w('怎么谈的', 'How they sat'),
      options: optionsOf({ together: ['坐在一起', 'Together'], apart: ['分开谈', 'Apart'] }),
    },
    {
      type: 'yes-no',
      name: 'open',
      label: w('公开进行吗', 'Was it public'),
      yes: w('公开', 'Public'),
      no: w('不公开', 'Private'),
    },
    {
      type: 'prose',
      name: 'record',
      label: w('调解记录', 'Record'),
      max: 20000,
      rows: 9,
      phrases: [
        w('已告知各方权利义务。', 'Rights and duties were told.'),
        w('反映人说：', 'The informant said: '),
        w('对方说：', 'The other side said: '),
        w('调解员提出：', 'The mediator proposed: '),
        w('双方都同意：', 'Both agreed: '),
        w('还没谈拢的是：', 'Still open: '),
        w('约定下次调解时间：', 'Next session: '),
      ],
    },
    {
      type: 'yes-no',
      name: 'sharpening',
      label: w('有没有激化的苗头', 'Any sign that it may turn violent'),
      hint: w(
        '每次都要答（人民调解法第二十五条）。可能激化的，必须向当地公安机关或有关部门报告。',
        'Asked every time (art. 25).',
      ),
      yes: w('有', 'Yes'),
      no: w('没有', 'No'),
    },
    {
      type: 'prose',
      name: 'riskWords',
      label: w('是什么苗头', 'Which sign'),
      max: 1000,
      rows: 2,
      when: ({ values }) => values.sharpening === true,
    },
    {
      type: 'line',
      name: 'reportedTo',
      label: w('已经报告给谁', 'Reported to'),
      max: 100,
      when: ({ values }) => values.sharpening === true,
    },
  ],
  begin: (matter) => {
    const [first] = aheadIn(matter).filter(({ startsAt }) => Date.parse(startsAt) <= Date.now())
    const welcome = first?.helpers.filter(({ agreed }) => agreed).map(({ name }) => name) ?? []
    return {
      heldAt: fieldTime(Date.now()),
      open: first?.open ?? false,
      present: (first?.invited ?? matter.parties).map(({ id }) => id),
      // What was planned together before a sign was found is held apart or not at all.
      seating: matter.apart ? 'apart' : (first?.seating ?? 'together'),
      ...(first === undefined ? {} : { session: first.id, place: first.place }),
      ...(welcome.length === 0 ? {} : { others: welcome }),
    }
  },
  body: (values) => ({
    heldAt: momentOfField(String(values.heldAt)),
    place: values.place,
    ...(isOneOfThem(values.session) ? { session: values.session } : {}),
    seating: values.seating,
    present: values.present ?? [],
    ...given('others', values.others),
    ...given('othersAgreedTo', values.othersAgreedTo),
    open: values.open,
    record: values.record,
    risk: {
      sharpening: values.sharpening,
      ...given('words', text(values, 'riskWords')),
      ...given('reportedTo', text(values, 'reportedTo')),
    },
  }),
}

export const terminateMediation: FormFor<'terminate-mediation'> = {
  says: w(
    '终止后会告诉各方还可以走哪些路，并可打印通知书。',
    'Each party is told which ways remain open; a notice can be printed.',
  ),
  grave: true,
  fields: [
    {
      type: 'choice',
      name: 'reason',
      label: w('为什么终止', 'Why'),
      options: ({ region }) =>
        (region?.terminationReasons ?? []).map(({ code, name }) => ({ value: code, words: name })),
    },
    { type: 'prose', name: 'note', label: w('补充说明', 'Note'), max: 1000, rows: 2, optional: true },
  ],
}

/** The mediator signs by their login; what was scanned before needs no second picture. */
const needsPhoto = ({ values, matter }: Sight): boolean =>
  String(values.signer ?? '').includes('"party"') && matter.agreement?.paper === undefined

export const signAgreement: FormFor<'sign-agreement'> = {
  says: w(
    '谁在纸上签了，就登记谁。都签完了，再申请盖章；章盖好，协议当时生效。',
    'Record each one as they sign on paper. When all have signed the seal is asked for, and with it the agreement takes effect.',
  ),
  fields: [
    {
      type: 'choice',
      name: 'signer',
      label: w('谁签的', 'Who signed'),
      options: ({ matter }) =>
        (matter.agreement?.signatures ?? [])
          .filter(({ signedAt, signer }) => signedAt === undefined && !('seal' in signer))
          .map(({ signer, name }) => ({ value: JSON.stringify(signer), words: w(name, name) })),
    },
    { type: 'choice', name: 'way', label: w('怎么签的', 'How'), options: optionsOf(signingWayNames) },
    {
      type: 'photo',
      name: 'photo',
      label: w('签名或者指印的照片', 'Photo of the signature or finger-print'),
      hint: w('本人到场、看过证件，再拍。', 'They are here and have shown their paper.'),
      when: needsPhoto,
    },
  ],
  begin: () => ({ way: 'signature' }),
  body: (values, { agreement }) => ({
    agreement: agreement?.version,
    signer: JSON.parse(String(values.signer)),
    way: values.way,
    ...given('photo', values.photo),
  }),
}
