import type { FollowedEvent, SittingsView } from './index.ts'

/** Every sentence a party can read of sessions. */
export function sittingEvents(text: string): FollowedEvent[] {
  const facts = { when: text, place: text, why: text, name: text, nth: 1 }
  return [
    { type: 'SessionPlanned', say: 'SessionPlanned', facts },
    { type: 'SessionMoved', say: 'SessionMoved', facts },
    { type: 'SessionCalledOff', say: 'SessionCalledOff', facts },
    { type: 'SessionReminded', say: 'SessionReminded', facts },
    { type: 'HelperAnswered', say: 'HelperAgreedYou', facts },
    { type: 'HelperAnswered', say: 'HelperNotAgreedYou', facts },
    { type: 'ClosedDoorsAsked', say: 'ClosedAskedYou', facts },
    { type: 'ClosedDoorsAsked', say: 'ClosedAskedOther', facts },
    { type: 'ClosedDoorsAsked', say: 'ClosedTakenBackYou', facts },
    { type: 'ClosedDoorsAsked', say: 'ClosedTakenBackOther', facts },
    { type: 'RecordSigned', say: 'RecordSignedYou', facts },
  ]
}

export const noSittings: SittingsView = {
  ...{ base: '/invitation', sessions: [], records: [], mayAsk: false },
  closed: { asked: true, own: true, may: true },
}

/** Everything the page of sessions can show. */
export const sampleSittings = (text: string): SittingsView => ({
  base: '/follow',
  sessions: [
    {
      ...{ id: 's1', from: '2026-11-25 09:30', until: '11:30', place: text },
      ...{ apart: false, open: true, moved: true },
      helpers: [
        { id: 'h1', name: text, relation: text },
        { id: 'h2', name: text, relation: text, said: 'yes' },
        { id: 'h3', name: text, relation: text, said: 'no' },
      ],
    },
    {
      ...{ id: 's2', from: '2026-11-26 09:30', until: '11:30', place: text },
      ...{ apart: true, open: false, moved: false, helpers: [] },
    },
    {
      ...{ id: 's3', from: '2026-11-27 09:30', until: '11:30', place: text },
      ...{ apart: false, open: false, moved: false, helpers: [], video: { opened: true } },
    },
    {
      ...{ id: 's4', from: '2026-11-28 09:30', until: '11:30', place: text },
      ...{ apart: true, open: false, moved: false, helpers: [], video: { opened: false } },
    },
    {
      ...{ id: 's5', from: '2026-11-29 09:30', until: '11:30', place: text },
      ...{ apart: false, open: false, moved: false, helpers: [], anew: true },
    },
  ],
  records: [
    { nth: 1, when: '2026-11-20', place: text, text, signed: false, maySign: true },
    { nth: 2, when: '2026-11-21', place: text, text, signed: true, maySign: false },
    { nth: 3, when: '2026-11-22', place: text, signed: false, maySign: false },
  ],
  closed: { asked: false, own: false, may: true },
  mayAsk: true,
})
