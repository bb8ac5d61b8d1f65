import type { WireCommand } from '@jiefen/contract'
import { cardNames } from '../../vocabulary/index.ts'
import { type Form, optionsOf, type Sight, w } from './form.ts'

export const supervisionForms = {
  'give-card': {
    says: w(
      '发给单位，不针对个人。对方要在规定时间内答复，当事人会看到已经催办（看不到牌的颜色）。',
      'It goes to a unit and never to a person. The unit must answer within its limit; the parties read that it has been urged, not the colour.',
    ),
    fields: [
      {
        type: 'choice',
        name: 'colour',
        label: w('怎么督办', 'How'),
        options: optionsOf(cardNames),
      },
      {
        type: 'choice',
        name: 'to',
        label: w('给哪个单位', 'To which unit'),
        options: ({ matter }: Sight) => matter.hands.map(({ id, name }) => ({ value: id, words: name })),
        list: true,
      },
      {
        type: 'prose',
        name: 'ground',
        label: w('因为什么', 'On what ground'),
        hint: w('写清楚哪件事没有办、要他们做什么。', 'Say what has not been done, and what they should do.'),
        max: 500,
        rows: 3,
      },
    ],
    begin: ({ unit }) => ({ colour: 'reminder', to: unit }),
  },
  'answer-card': {
    fields: [
      {
        type: 'choice',
        name: 'card',
        label: w('答复哪一张', 'Which one'),
        options: ({ matter }: Sight) =>
          matter.cards
            .filter(({ may }) => may['answer-card'] === true)
            .map(({ id, colour, ground }) => {
              const [zh, en] = cardNames[colour]
              return { value: id, words: w(zh, en), says: w(ground, ground) }
            }),
      },
      {
        type: 'prose',
        name: 'words',
        label: w('办到哪一步了，为什么晚了', 'How far it has come, and why it is late'),
        max: 2000,
        rows: 4,
      },
    ],
  },
} as const satisfies Partial<Record<WireCommand, Form>>
