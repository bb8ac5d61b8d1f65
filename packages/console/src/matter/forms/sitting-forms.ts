import type { MatterView, WireCommand } from '@jiefen/contract'
import { fieldTime, momentOfField } from '../../language/index.ts'
import { signingWayNames } from '../../vocabulary/index.ts'
import { type Field, type Form, type HelperInput, optionsOf, type Sight, type Value, w } from './form.ts'

const day = 24 * 60 * 60 * 1000

/** Tomorrow at half past nine: an hour at which a centre is open, and no earlier than anybody can come. */
const tomorrowAt = (clock: string): string => `${fieldTime(Date.now() + day).slice(0, 10)}T${clock}`

const isOnScreen = ({ values }: Sight): boolean => values.way === 'video'

const way: Field = {
  type: 'choice',
  name: 'way',
  label: w('当面还是视频', 'In one place or on screens'),
  options: () => [
    { value: 'in-person', words: w('当面谈', 'In one place') },
    {
      value: 'video',
      words: w('视频谈', 'On screens'),
      says: w(
        '当事人用手机从查询页面进去，不用注册、不用下载。',
        'Parties go in from the page they have; no account, nothing to install.',
      ),
    },
  ],
}

const hour: readonly Field[] = [
  { type: 'moment', name: 'startsAt', label: w('什么时候开始', 'From') },
  { type: 'moment', name: 'endsAt', label: w('到什么时候', 'Until') },
  {
    ...{ type: 'room', name: 'room', optional: true },
    when: (sight) => !isOnScreen(sight),
    label: w('哪间房', 'Room'),
    hint: w('不用房间的，下面写明地点就行。', 'Without a room, say below where.'),
  },
  {
    ...{ type: 'line', name: 'place', max: 200 },
    when: (sight) => !isOnScreen(sight),
    label: w('在哪里', 'Where'),
    hint: w('写清楚门牌，或者说在谁家、哪块地头。选了房间可以不写。', 'A room says it already.'),
    spared: ({ values }) => values.room !== undefined,
  },
]

/** One session among others: when, and where or that it is on screens. */
export function sessionWords({ startsAt, place, way }: MatterView['planned'][number]) {
  const when = fieldTime(Date.parse(startsAt)).replace('T', ' ')
  return way === 'video'
    ? w(`${when} 网上视频`, `${when} on screens`)
    : w(`${when} ${place}`, `${when} ${place}`)
}

const sessionFor = (command: WireCommand): Field => ({
  type: 'choice',
  name: 'session',
  label: w('哪一次', 'Which session'),
  options: ({ matter }: Sight) =>
    matter.planned
      .filter(({ may }) => may[command] === true)
      .map((one) => ({ value: one.id, words: sessionWords(one) })),
})

const whenOf = ({ startsAt, endsAt }: Readonly<Record<string, Value>>) => ({
  startsAt: momentOfField(String(startsAt)),
  endsAt: momentOfField(String(endsAt)),
})

const firstFor = (matter: MatterView, command: WireCommand) =>
  matter.planned.find(({ may }) => may[command] === true)

const helpersOf = (value: Value): readonly HelperInput[] =>
  Array.isArray(value)
    ? value.filter((row): row is HelperInput => typeof row === 'object' && row !== null)
    : []

const why: Field = { type: 'prose', name: 'why', label: w('为什么', 'Why'), max: 300, rows: 2 }

export const sittingForms = {
  'plan-session': {
    says: w(
      '请到的人马上收到通知，前一天再提醒一次。房间当场占住，别人约不到同一时间。',
      'Whoever is asked is told at once and reminded the day before. The room is taken at once.',
    ),
    fields: [
      way,
      ...hour,
      { type: 'parties', name: 'invited', label: w('请谁来', 'Who is to come') },
      {
        type: 'choice',
        name: 'seating',
        label: w('怎么谈', 'How they sit'),
        options: ({ matter }) => [
          ...(matter.apart ? [] : [{ value: 'together', words: w('坐在一起', 'Together') }]),
          { value: 'apart', words: w('分开谈', 'Apart') },
        ],
      },
      {
        type: 'yes-no',
        name: 'open',
        label: w('公开进行吗', 'Open to the public'),
        hint: w(
          '涉及隐私、商业秘密，或者有一方不愿意，就不公开。',
          'Not where privacy or a trade secret is concerned, or a party objects.',
        ),
        yes: w('公开', 'Open'),
        no: w('不公开', 'Closed'),
        when: ({ matter }) => matter.closedAskedBy.length === 0,
      },
      {
        type: 'helpers',
        name: 'helpers',
        label: w('请谁来帮着调解', 'Who may come and help'),
        hint: w(
          '亲属、邻居、专家、翻译都可以。每一方都同意，才能到场（人民调解法第二十条）。',
          'A relative, neighbour, expert or interpreter; only with the yes of every party (art. 20).',
        ),
        optional: true,
      },
    ],
    begin: ({ parties, apart }) => ({
      ...{ startsAt: tomorrowAt('09:30'), endsAt: tomorrowAt('11:00'), open: false },
      invited: parties.map(({ id }) => id),
      seating: apart ? 'apart' : 'together',
      way: 'in-person',
    }),
    body: ({ helpers, open, ...values }) => ({
      ...values,
      ...whenOf(values),
      open: open === true,
      helpers: helpersOf(helpers),
    }),
  },
  'move-session': {
    says: w('请到的人马上收到通知。', 'Whoever is asked is told at once.'),
    fields: [sessionFor('move-session'), way, ...hour, why],
    begin: (matter) => {
      const first = firstFor(matter, 'move-session')
      if (first === undefined) return {}
      return {
        session: first.id,
        way: first.way,
        startsAt: fieldTime(Date.parse(first.startsAt)),
        endsAt: fieldTime(Date.parse(first.endsAt)),
        ...(first.way === 'video'
          ? {}
          : first.room === undefined
            ? { place: first.place }
            : { room: first.room }),
      }
    },
    body: (values) => ({ ...values, ...whenOf(values) }),
  },
  'call-off-session': {
    says: w(
      '请到的人马上收到通知，房间马上空出来。',
      'Whoever is asked is told at once, and the room is free.',
    ),
    fields: [sessionFor('call-off-session'), why],
    begin: (matter) => ({ session: firstFor(matter, 'call-off-session')?.id }),
  },
  'answer-helper': {
    says: w(
      '当事人在窗口或电话里说的，登记在这里。同意不同意，由他自己定。',
      'What a party says at the window or by telephone. It is up to them.',
    ),
    fields: [
      {
        type: 'choice',
        name: 'helper',
        label: w('请来帮忙的人', 'Helper'),
        options: ({ matter }) =>
          matter.planned
            .filter(({ may }) => may['answer-helper'] === true)
            .flatMap(({ id, helpers }) =>
              helpers.map((helper) => ({
                value: `${id}/${helper.id}`,
                words: w(`${helper.name}（${helper.relation}）`, `${helper.name} (${helper.relation})`),
              })),
            ),
      },
      { type: 'party', name: 'party', label: w('哪一方答复', 'Which party answers') },
      {
        type: 'yes-no',
        name: 'agrees',
        label: w('同意他来吗', 'Do they agree'),
        yes: w('同意', 'Yes'),
        no: w('不同意', 'No'),
      },
    ],
    body: ({ helper, ...values }) => {
      const [session, id] = String(helper).split('/')
      return { ...values, session, helper: id }
    },
  },
  'ask-for-closed-doors': {
    says: w(
      '只要有一方要求，每次调解都不公开，不用说理由。谁要求的，谁可以收回；已经约好的不变。',
      'As long as one party asks, every session is closed; no reason is needed. Whoever asked may take it back; what is arranged stays as it is.',
    ),
    fields: [
      {
        type: 'yes-no',
        name: 'takeBack',
        label: w('登记什么', 'What do they say'),
        yes: w('收回不公开的要求', 'They no longer ask for closed doors'),
        no: w('要求不公开', 'They ask for closed doors'),
        when: ({ matter }) => matter.closedAskedBy.length > 0,
      },
      {
        type: 'party',
        name: 'party',
        label: w('哪一方说的', 'Which party says so'),
        among: ({ id }, { matter, values }) =>
          matter.closedAskedBy.some((one) => one.id === id) === (values.takeBack === true),
      },
    ],
  },
  'sign-record': {
    says: w('本人看过记录、在纸上签了，就登记在这里。', 'Who has read the record and signed it on paper.'),
    fields: [
      {
        type: 'choice',
        name: 'signer',
        label: w('哪次记录，谁签的', 'Which record, and who signed'),
        options: ({ matter }) =>
          matter.records.flatMap(({ nth, signatures }) =>
            signatures
              .filter(({ may }) => may)
              .map(({ signer, name }) => ({
                value: JSON.stringify({ nth, signer }),
                words: w(`第${nth}次 · ${name.zh}`, `Session ${nth} · ${name.en}`),
              })),
          ),
      },
      { type: 'choice', name: 'way', label: w('怎么签的', 'How'), options: optionsOf(signingWayNames) },
    ],
    begin: () => ({ way: 'signature' }),
    body: ({ signer, way }) => ({ ...JSON.parse(String(signer)), way }),
  },
} as const satisfies Partial<Record<WireCommand, Form>>
