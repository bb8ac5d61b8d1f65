import type { MatterView } from '@jiefen/contract'
import { type Form, type Option, type Sight, w } from './form.ts'

const nameOf = ({ name, description }: MatterView['parties'][number]): string => name ?? description ?? '—'
const optionOf = (party: MatterView['parties'][number], says?: Option['says']): Option => ({
  value: party.id,
  words: w(nameOf(party), nameOf(party)),
  ...(says === undefined ? {} : { says }),
})
const sideOf = ({ matter, values }: Pick<Sight, 'matter' | 'values'>) =>
  matter.parties.find(({ id }) => id === values.representative)?.side
/** Sides on which there is more than one. */
const isAmongSeveral = (party: MatterView['parties'][number], { parties }: MatterView): boolean =>
  parties.some((other) => other.id !== party.id && other.side === party.side)

const mandateKey = (representative: string, party: string): string => `${representative} ${party}`

export const mandateForms = {
  'name-representative': {
    says: w(
      '看过本人签名的授权委托书再登记：写明事项和范围。本人也能在自己的页面上推选。',
      'Seen a power signed by each, with matter and scope? They may also name somebody on their own page.',
    ),
    fields: [
      {
        type: 'choice',
        name: 'representative',
        label: w('谁做代表', 'Who speaks'),
        list: true,
        options: ({ matter }) =>
          matter.parties.filter((party) => isAmongSeveral(party, matter)).map((party) => optionOf(party)),
      },
      {
        type: 'several',
        name: 'of',
        label: w('代表谁', 'For whom'),
        when: (sight) => sideOf(sight) !== undefined,
        options: (sight) =>
          sight.matter.parties
            .filter(({ id, side }) => side === sideOf(sight) && id !== sight.values.representative)
            .map((party) => optionOf(party)),
      },
      {
        type: 'several',
        name: 'scope',
        label: w('可以做什么', 'What they may do'),
        options: () => [
          { value: 'consent', words: w('答复愿不愿意调解', 'Say yes or no to mediation') },
          { value: 'mediate', words: w('参加调解、答复调解员人选', 'Take part, answer about the mediator') },
          { value: 'sign', words: w('签署协议', 'Sign the agreement') },
          { value: 'receive', words: w('确认收到（不能放弃）', 'Confirm what was received (never give up)') },
        ],
      },
      {
        type: 'line',
        name: 'words',
        label: w('看了什么', 'What was seen'),
        max: 300,
        suggestions: [
          w('授权委托书原件', 'The original power of attorney'),
          w('本人都在窗口当面说的', 'All said so at the desk'),
        ],
      },
      { type: 'photo', name: 'proof', label: w('委托书照片', 'Photo of the paper'), optional: true },
    ],
    begin: () => ({ scope: ['consent', 'mediate', 'sign'] }),
    body: ({ proof, ...values }) => ({
      ...values,
      ...(typeof proof === 'object' && 'file' in proof
        ? { proof: { file: proof.file, name: proof.name } }
        : {}),
    }),
  },
  'end-mandate': {
    says: w(
      '想自己办的，随时可以不要代表，不用理由；已经办了的算数。',
      'At any time, without a reason; what was done until now stands.',
    ),
    fields: [
      {
        type: 'choice',
        name: 'mandate',
        label: w('哪一项', 'Which one'),
        list: true,
        options: ({ matter }) =>
          matter.collective.mandates.map(({ representative, party }) => {
            const called = (id: string): string =>
              matter.parties.filter((one) => one.id === id).map(nameOf)[0] ?? '—'
            return {
              value: mandateKey(representative, party),
              words: w(
                `${called(representative)} 代表 ${called(party)}`,
                `${called(representative)} for ${called(party)}`,
              ),
            }
          }),
      },
      {
        type: 'line',
        name: 'words',
        label: w('您是怎么知道的', 'How you know'),
        max: 300,
        suggestions: [w('本人到窗口说的', 'Said at the desk'), w('电话问过本人', 'Asked by telephone')],
      },
    ],
    body: ({ mandate, words }) => {
      const [representative, party] = String(mandate ?? '').split(' ')
      return { representative, party, words }
    },
  },
} as const satisfies Record<string, Form>
