import type { FollowedEvent, SpeakingView } from './index.ts'

const acts = [
  'ConsentGiven',
  'ConsentRefused',
  'MediatorAgreedTo',
  'MediatorObjectedTo',
  'AgreementSigned',
] as const

/** Who speaks for whom, and every act in somebody's name, as each of the two reads it. */
export function speakingEvents(text: string): FollowedEvent[] {
  const facts = { name: text, names: text, scope: text, what: text }
  const performance = ['PerformanceConfirmed', 'PerformanceDisputed'] as const
  return [
    ...[...acts, ...performance].flatMap((type): FollowedEvent[] => [
      { type, say: `${type}ForYou`, facts },
      { type, say: `${type}ByYou`, facts },
    ]),
    { type: 'ConsentRefused', say: 'ConsentRefusedBeside', facts: {} },
    { type: 'MediatorObjectedTo', say: 'MediatorObjectedToBeside', facts: {} },
    { type: 'RepresentativeNamed', say: 'RepresentativeYou', facts },
    { type: 'RepresentativeNamed', say: 'RepresentativeOf', facts },
    { type: 'MandateEnded', say: 'MandateEndedYou', facts },
    { type: 'MandateEnded', say: 'MandateEndedOf', facts },
    { type: 'MandatesLapsed', say: 'MandatesLapsedYou', facts },
    { type: 'MandatesLapsed', say: 'MandatesLapsedOf', facts },
    { type: 'MandatesLapsed', say: 'MandatesLapsedBoth', facts: { by: text, of: text } },
  ]
}

/** The page of it with everything that it can have. */
export const sampleSpeaking = (text: string): SpeakingView => ({
  base: '/follow',
  speakers: [{ id: 'p1', name: text, scope: text, since: text }],
  spokenBefore: [text],
  principals: [{ id: 'p2', name: text, scope: text, amount: '4,800.00' }],
  together: { count: 13, amount: '199,990.00' },
  waits: {
    consent: [{ id: 'p2', name: text }],
    mediator: [{ id: 'p2', name: text }],
    sign: [{ id: 'p2', name: text }],
    receive: [{ obligation: 'o1', name: text, what: text }],
  },
  mediator: { name: text, committee: text, ties: { tied: true, words: text } },
  signing: { version: 2, own: true },
  naming: { known: [text] },
  typed: { name: text, why: text },
  wrongs: { name: text, scope: text, consent: text, rights: text },
})
