import type { ClockView, WireCommand } from '@jiefen/contract'
import { limitNames } from '../../vocabulary/index.ts'
import { type Field, type Form, type Option, optionsOf, type Sight, type Values, w } from './form.ts'

/** One of several limits, as a form names it: a limit may be about one whistle or task of several. */
export const clockKey = ({ name, about }: Pick<ClockView, 'name' | 'about'>): string =>
  about === undefined ? name : `${name} ${about}`

const limitOption = (clock: ClockView): Option => {
  const [zh, en] = limitNames[clock.name]
  return { value: clockKey(clock), words: w(zh, en), says: clock.owner }
}

/** Which of the running limits: only those about which you may do this. */
const limitFor = (command: WireCommand): Field => ({
  type: 'choice',
  name: 'limit',
  label: w('哪个期限', 'Which limit'),
  options: ({ matter }: Sight) => matter.clocks.filter(({ may }) => may[command] === true).map(limitOption),
})

const askFor = (command: WireCommand): Field => ({
  type: 'choice',
  name: 'ask',
  label: w('哪份申请', 'Which request'),
  options: ({ matter }: Sight) =>
    matter.asks
      .filter(({ may }) => may[command] === true)
      .map(({ id, what, why }) => ({ value: id, words: what, says: w(why, why) })),
})

const chosenClock = ({ matter, values }: Sight): ClockView | undefined =>
  matter.clocks.find((clock) => clockKey(clock) === values.limit)

/** The limit as the body names it. */
const ofLimit = (values: Values): Record<string, unknown> => {
  const [clock, about] = String(values.limit ?? '').split(' ')
  return { clock, ...(about === undefined ? {} : { about }) }
}

const why = { type: 'prose', name: 'why', label: w('理由', 'Reason'), max: 500, rows: 3 } as const

/** How much more may be asked for, said before it is refused. */
const mostSays = ({ matter, values }: Sight): readonly Option[] => {
  const more = chosenClock({ matter, values, region: undefined })?.extension
  if (more === undefined) return []
  return Array.from({ length: Math.min(more.most, 60) }, (_, at) => ({
    value: String(at + 1),
    words: w(`${at + 1}${more.unit.zh}`, `${at + 1} ${more.unit.en}`),
  }))
}

export const timeForms = {
  'ask-for-time': {
    says: w(
      '要在到期以前申请。中止计时由别人审批，批准后从申请的时候算起；法律要各方同意的延期，由各方当事人自己答复。',
      'Ask before it runs out. Somebody else decides; a pause then counts from the moment of asking. Where the law wants consent, the parties answer themselves.',
    ),
    fields: [
      limitFor('ask-for-time'),
      {
        type: 'choice',
        name: 'kind',
        label: w('申请什么', 'What for'),
        options: (sight) => {
          const clock = chosenClock(sight)
          const more = clock?.extension === undefined ? {} : { extension: ['延长期限', 'More time'] as const }
          const hold =
            (clock?.pauseReasons.length ?? 0) === 0
              ? {}
              : { pause: ['中止计时', 'That it stand still'] as const }
          return optionsOf({ ...more, ...hold })()
        },
      },
      {
        type: 'choice',
        name: 'amount',
        label: w('延长多少', 'How much more'),
        list: true,
        options: mostSays,
        when: ({ values }) => values.kind === 'extension',
      },
      {
        type: 'choice',
        name: 'reason',
        label: w('因为什么中止', 'Why it should stand still'),
        options: (sight) =>
          (chosenClock(sight)?.pauseReasons ?? []).map(({ code, name }) => ({ value: code, words: name })),
        when: ({ values }) => values.kind === 'pause',
      },
      { ...why, label: w('具体情况', 'In your own words') },
    ],
    body: ({ kind, amount, reason, why: said, ...values }) => ({
      ...ofLimit(values),
      change: kind === 'pause' ? { kind, reason } : { kind, amount: Number(amount) },
      why: said,
    }),
  },
  'decide-on-time': {
    fields: [
      askFor('decide-on-time'),
      {
        type: 'yes-no',
        name: 'granted',
        label: w('同意吗', 'Do you agree'),
        yes: w('同意', 'Yes'),
        no: w('不同意', 'No'),
      },
      { ...why, when: ({ values }: Sight) => values.granted === false },
    ],
  },
  'consent-to-time': {
    says: w(
      '只记当事人自己说的话。申请的人不能替他们答复。',
      'Only what the party said themselves. Whoever asked may not answer for them.',
    ),
    fields: [
      askFor('consent-to-time'),
      {
        type: 'party',
        name: 'party',
        label: w('谁的答复', 'Whose answer'),
        among: ({ id }, { matter, values }: Sight) =>
          matter.asks.find((ask) => ask.id === values.ask)?.consents.includes(id) !== true,
      },
      {
        type: 'yes-no',
        name: 'agrees',
        label: w('同意延期吗', 'More time'),
        yes: w('同意延期', 'Agrees'),
        no: w('不同意', 'Does not agree'),
      },
      { ...why, label: w('说了什么', 'What they said'), optional: true },
    ],
  },
  'resume-clock': {
    says: w('停下来以前剩多少，恢复以后还有多少。', 'What was left when it stopped is left when it goes on.'),
    fields: [limitFor('resume-clock'), { ...why, label: w('为什么可以恢复了', 'Why it can go on') }],
    body: ({ why: said, ...values }) => ({ ...ofLimit(values), why: said }),
  },
} as const satisfies Partial<Record<WireCommand, Form>>
