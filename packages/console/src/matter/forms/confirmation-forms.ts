import type { ConfirmationView, WireCommand } from '@jiefen/contract'
import { type Form, type Sight, type Values, w } from './form.ts'
import { agreementOf, beginsAbout, wayIn, whichAgreement } from './which-agreement.ts'

const pointWords: Readonly<Record<ConfirmationView['courts'][number]['point'], readonly [string, string]>> = {
  committee: ['调解委员会所在地', 'where the committee is'],
  'subject-matter': ['事情（标的物）所在地', 'where the thing is'],
  domicile: ['一方当事人住处', 'the home of a party'],
  'inviting-court': ['邀请调解的法院', 'the court that invited the mediation'],
}

/** One choice is a court together with the point by which it is competent. */
const key = ({ court, point }: { readonly court: string; readonly point: string }) => `${court} ${point}`
const pickedIn = ({ values }: Pick<Sight, 'values'>): readonly string[] =>
  typeof values.court === 'string' ? values.court.split(' ') : []
const isHome = (sight: Pick<Sight, 'values'>): boolean => pickedIn(sight)[1] === 'domicile'

const isIntermediate = (sight: Sight): boolean => {
  const [court, point] = pickedIn(sight)
  return (
    point !== 'inviting-court' &&
    sight.matter.confirmation?.courts.some((one) => one.court === court && one.level === 'intermediate') ===
      true
  )
}

const first = (courts: ConfirmationView['courts']): Values =>
  courts[0] === undefined ? {} : { court: key(courts[0]) }
const rulingIs =
  (...rulings: readonly string[]) =>
  (sight: Sight) =>
    rulings.includes(String(sight.values.ruling))

const whatTheySay = [
  { value: 'no', words: w('愿意一起申请', 'They want the court to confirm') },
  { value: 'yes', words: w('改了主意，先不申请', 'They have changed their mind') },
]
/** Whether there is anybody who has said yes already, or anybody who has not. */
const someWho = (matter: Sight['matter'], values: Values, hasSaidYes: boolean): boolean =>
  wayIn(matter, 'agree-to-confirmation', values)?.agreed.some(
    ({ at }) => (at !== undefined) === hasSaidYes,
  ) === true

export const confirmationForms = {
  'agree-to-confirmation': {
    says: w(
      '要各方都愿意，一起申请；不收费。不申请，协议也一样有效。问过本人再登记。',
      'All must want it and ask together; it is free. Without it the agreement binds all the same. Ask the person first.',
    ),
    fields: [
      whichAgreement('agree-to-confirmation'),
      {
        type: 'choice',
        name: 'takeBack',
        label: w('本人怎么说', 'What they say'),
        options: ({ matter, values }) =>
          whatTheySay.filter(({ value }) => someWho(matter, values, value === 'yes')),
      },
      {
        type: 'party',
        name: 'party',
        label: w('谁说的', 'Who says so'),
        among: ({ id }, { matter, values }) =>
          wayIn(matter, 'agree-to-confirmation', values)?.agreed.some(
            ({ party, at }) => party === id && (at !== undefined) === (values.takeBack === 'yes'),
          ) === true,
      },
      {
        type: 'line',
        name: 'words',
        label: w('您是怎么知道的', 'How you know'),
        max: 300,
        suggestions: [w('本人到窗口说的', 'Said at the desk'), w('电话问过本人', 'Asked by telephone')],
      },
    ],
    begin: (matter) => ({
      ...beginsAbout(matter, 'agree-to-confirmation'),
      takeBack: someWho(matter, {}, false) ? 'no' : 'yes',
    }),
    body: ({ takeBack, agreement, ...values }) => ({
      ...values,
      ...agreementOf({ agreement }),
      ...(takeBack === 'yes' ? { takeBack: true } : {}),
    }),
  },
  'hand-to-court': {
    says: w(
      '先下载材料，请各方签好申请书，再登记交到哪家法院。登记以后，三十日的期限不再走。',
      'First download the packet and let everybody sign the application; then record to which court it went. The thirty days end with that.',
    ),
    fields: [
      whichAgreement('hand-to-court'),
      {
        type: 'choice',
        list: true,
        name: 'court',
        label: w('哪家法院', 'Which court'),
        hint: w('只列出法律规定可以选的', 'Only those that the law names'),
        options: ({ matter, values }) =>
          (wayIn(matter, 'hand-to-court', values)?.courts ?? []).map((one) => {
            const [zh, en] = pointWords[one.point]
            const where = one.place === undefined ? ['', ''] : [`：${one.place.zh}`, `: ${one.place.en}`]
            return {
              value: key(one),
              words: w(`${one.name.zh}（${zh}）`, `${one.name.en} (${en})`),
              says: w(`${zh}${where[0]}`, `${en}${where[1]}`),
            }
          }),
      },
      {
        type: 'prose',
        name: 'belongs',
        label: w('为什么依法由中级人民法院管辖', 'Why it belongs to an intermediate court by law'),
        hint: w(
          '中级法院只确认依法由它管辖的纠纷（民事诉讼法第二百零五条）。拿不准的，先问法院，选基层法院。',
          'An intermediate court confirms only what belongs to it (Civil Procedure Law, art. 205). If in doubt ask the court, and pick a basic one.',
        ),
        max: 300,
        rows: 2,
        when: isIntermediate,
      },
      { type: 'party', name: 'party', label: w('谁的住处', 'Whose home'), when: isHome },
      {
        type: 'unit',
        kinds: ['territory'],
        name: 'unit',
        label: w('住处在哪里', 'In which place it is'),
        hint: w(
          '选到村、社区或者乡镇、街道；不用写门牌',
          'A village, community or township; no house number',
        ),
        when: isHome,
      },
      {
        type: 'yes-no',
        name: 'statusOrTitle',
        label: w(
          '协议是不是在确认婚姻、收养、亲子关系，或者只是确认房产土地、商标专利归谁？',
          'Does it settle a marriage, adoption or parentage, or only who owns land, a house, a mark or a patent?',
        ),
        yes: w('是（法院不确认）', 'Yes (no court confirms that)'),
        no: w('不是', 'No'),
      },
      {
        type: 'prose',
        name: 'mention',
        label: w(
          '协议里提到了婚姻、收养一类的事（见“法院能确认”那一项），为什么只是提到？',
          'The agreement mentions a marriage, an adoption or the like (see “Can be confirmed”): why is it no more than a mention?',
        ),
        hint: w(
          '比如：婚姻早已由法院判决解除，这里只约定抚养费。会记入案卷。',
          'For instance: a court ended the marriage long ago, here it is only about support. It is kept in the file.',
        ),
        max: 500,
        rows: 3,
        when: ({ matter, values }) =>
          (wayIn(matter, 'hand-to-court', values)?.mentions ?? []).length > 0 &&
          values.statusOrTitle !== true,
      },
    ],
    begin: (matter) => ({
      ...beginsAbout(matter, 'hand-to-court'),
      ...first(wayIn(matter, 'hand-to-court', {})?.courts ?? []),
    }),
    body: ({ court: _court, agreement, ...values }, _matter, sight) => {
      const [court, point] = pickedIn(sight)
      return { ...values, ...agreementOf({ agreement }), court, point }
    },
  },
  'record-ruling': {
    says: w(
      '照法院的文书填写。确认有效的可以申请强制执行；驳回或者不受理的，各方会收到两条路：重新调解，或者起诉。',
      'As it stands in the court’s paper. Confirmed, it can be enforced; if not, everybody is told of both ways: mediate anew, or sue.',
    ),
    fields: [
      whichAgreement('record-ruling'),
      {
        type: 'choice',
        name: 'ruling',
        label: w('结果', 'Result'),
        options: () => [
          { value: 'valid', words: w('裁定有效', 'Confirmed') },
          { value: 'dismissed', words: w('裁定驳回', 'Dismissed') },
          { value: 'not-accepted', words: w('不予受理', 'Not accepted') },
          { value: 'withdrawn', words: w('撤回申请', 'Withdrawn') },
        ],
      },
      {
        type: 'line',
        name: 'courtNumber',
        label: w('法院案号', 'Number of the court'),
        max: 60,
        spared: rulingIs('not-accepted', 'withdrawn'),
      },
      { type: 'day', name: 'decidedOn', label: w('哪天作出的', 'On which day') },
      {
        type: 'prose',
        name: 'reason',
        label: w('理由（照抄要紧的）', 'Reason (the main words)'),
        max: 1000,
        rows: 3,
        when: rulingIs('dismissed', 'not-accepted', 'withdrawn'),
        spared: rulingIs('withdrawn'),
      },
      { type: 'photo', name: 'paper', label: w('裁定书照片', 'Photo of the paper'), optional: true },
    ],
    begin: (matter) => beginsAbout(matter, 'record-ruling'),
    body: ({ paper, agreement, ...values }) => ({
      ...values,
      ...agreementOf({ agreement }),
      ...(typeof paper === 'object' && 'file' in paper
        ? { paper: { file: paper.file, name: paper.name } }
        : {}),
    }),
  },
} as const satisfies Partial<Record<WireCommand, Form>>
