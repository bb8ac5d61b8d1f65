import type { WireCommand } from '@jiefen/contract'
import { directionNames, ratingNames, reportInNames } from '../../vocabulary/index.ts'
import { type Field, type Form, optionsOf, type Sight, w } from './form.ts'

/** Which of several whistles: only those about which you may do this. */
const whistleFor = (command: WireCommand): Field => ({
  type: 'choice',
  name: 'whistle',
  label: w('哪一声哨', 'Which whistle'),
  options: ({ matter }: Sight) =>
    matter.whistles
      .filter(({ may }) => may[command] === true)
      .map(({ id, to, why }) => ({ value: id, words: to, says: w(why, why) })),
})

const why = { type: 'prose', name: 'why', label: w('理由', 'Reason'), max: 500, rows: 3 } as const

export const whistleForms = {
  'blow-whistle': {
    says: w(
      '被叫的单位马上就能看到这件事，要在规定时间内报到。事情还由现在的单位负责。',
      'They see the matter at once and must report in within the limit. Whoever answers for it goes on answering.',
    ),
    fields: [
      {
        type: 'choice',
        name: 'direction',
        label: w('叫谁', 'Whom'),
        options: optionsOf(directionNames),
      },
      {
        type: 'units',
        name: 'to',
        label: w('哪些部门', 'Which'),
        kinds: ['department', 'territory'],
        when: ({ values }: Sight) => values.direction === 'horizontal',
      },
      { type: 'line', name: 'place', label: w('到哪里报到', 'Where to report in'), max: 200 },
      { ...why, label: w('为什么要叫他们来', 'Why they are needed') },
    ],
    begin: (matter) => ({ direction: 'horizontal', place: matter.place.words }),
  },
  'report-in': {
    says: w('报到时间以现在提交为准。', 'The time of reporting in is now.'),
    fields: [
      whistleFor('report-in'),
      { type: 'choice', name: 'how', label: w('怎么报到', 'How'), options: optionsOf(reportInNames) },
    ],
  },
  'give-result': {
    fields: [
      whistleFor('give-result'),
      { type: 'prose', name: 'result', label: w('办了什么，结果怎样', 'What was done'), max: 2000, rows: 4 },
      { type: 'photo', name: 'photo', label: w('照片', 'Photo'), optional: true },
    ],
    body: ({ photo, ...values }) => ({
      ...values,
      ...(typeof photo === 'object' && 'file' in photo ? { photo: photo.file } : {}),
    }),
  },
  'rate-whistle': {
    fields: [
      whistleFor('rate-whistle'),
      { type: 'choice', name: 'rating', label: w('办得怎么样', 'How well'), options: optionsOf(ratingNames) },
      { type: 'prose', name: 'words', label: w('说明', 'In words'), max: 500, rows: 3, optional: true },
    ],
    body: ({ rating, ...values }) => ({ ...values, rating: Number(rating) }),
  },
  'object-to-whistle': {
    says: w(
      '只能提一次，由双方上面的单位决定；决定以后不能再退回。',
      'Once only. The unit above both decides, and after that it may not be handed back.',
    ),
    fields: [whistleFor('object-to-whistle'), { ...why, label: w('为什么不归你们', 'Why it is not yours') }],
  },
  'decide-objection': {
    fields: [
      whistleFor('decide-objection'),
      {
        type: 'yes-no',
        name: 'upheld',
        label: w('异议成立吗', 'Is the objection upheld'),
        yes: w('成立，不用来了', 'Yes, they need not come'),
        no: w('不成立，要来报到', 'No, they report in'),
      },
      why,
    ],
  },
  'call-off-whistle': { fields: [whistleFor('call-off-whistle'), why] },
} as const satisfies Partial<Record<WireCommand, Form>>
