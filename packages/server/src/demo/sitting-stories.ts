import { addDays, dayOf, momentAt } from '@jiefen/domain/calendar'
import { asInstant, type Instant } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import type { MeetingRoom } from '@jiefen/domain/sittings'
import type { Step } from './stage-hand.ts'
import { type StoryMoves, untilMediation } from './story-moves.ts'

const sorted = ({ sorting: { category } }: Matter): Step[] =>
  category === '0201'
    ? []
    : [{ name: 'sort-matter', fields: { category: '0201', why: '与反映人核对后确定类别' } }]

const partyOf = ({ parties }: Matter, side: string): string =>
  parties.find((party) => party.side === side)?.id ?? ''

/** A session tomorrow with a helper whom one side has still to answer, and one held and signed with another ahead. */
export const sittingStories = (
  now: Instant,
  { calendar }: Region,
  rooms: ReadonlyMap<string, MeetingRoom>,
): readonly StoryMoves[] => {
  const at = (days: number, clock: string): Instant =>
    asInstant(momentAt(addDays(dayOf(now, calendar), days), clock, calendar))
  const plan =
    (days: number, from: string, until: string, helpers: object[]) =>
    (matter: Matter): Step => {
      const room = rooms.get(matter.unit)
      return {
        name: 'plan-session',
        fields: {
          ...{ startsAt: at(days, from), endsAt: at(days, until) },
          ...(room === undefined ? { place: '村委会办公室' } : { room }),
          ...{ seating: 'together', open: false, invited: matter.parties.map(({ id }) => id), helpers },
        },
        hours: 1,
      }
    }
  return [
    {
      kind: 'dispute',
      daysAgo: 5,
      story: '两家中间的排水沟，他家盖鸡棚占了一半，一下雨水就往我家院里灌。',
      informant: { name: '宁小渠', telephone: '19900000141' },
      other: { name: '房有田' },
      moves: [
        sorted,
        ...untilMediation,
        'open',
        plan(1, '09:30', '11:00', [{ name: '宁老伯', relation: '宁小渠的二伯，两家都认得' }]),
        (matter): Step => ({
          name: 'answer-helper',
          fields: { session: 's1', helper: 'h1', party: partyOf(matter, 'informant'), agrees: true },
          party: partyOf(matter, 'informant'),
        }),
      ],
    },
    {
      kind: 'dispute',
      daysAgo: 7,
      story: '合租的房子退租，冰箱是谁弄坏的说不清，押金退不下来。',
      informant: { name: '成小满', telephone: '19900000142' },
      other: { name: '屠知夏' },
      moves: [
        sorted,
        ...untilMediation,
        'open',
        (matter): Step => ({
          name: 'hold-session',
          fields: {
            ...{
              heldAt: matter.lastAt,
              place: '调解室',
              present: matter.parties.map(({ id }) => id),
              others: [],
            },
            ...{ open: false, record: '双方说清了冰箱的情况，都愿意找人看看维修要多少钱。' },
            risk: { sharpening: false },
          },
          hours: 4,
        }),
        (matter): Step => ({
          name: 'sign-record',
          fields: { nth: 1, signer: { party: partyOf(matter, 'informant') }, way: 'signature' },
          party: partyOf(matter, 'informant'),
        }),
        plan(2, '15:00', '16:30', []),
      ],
    },
  ]
}
