import { confirmationPages } from './confirmation.fixture.ts'
import { everyEvent } from './events.fixture.ts'
import {
  type AskedTime,
  aboutPage,
  askPage,
  checkPage,
  choosePlacePage,
  consentPage,
  contactPage,
  declinePage,
  type FollowView,
  type Frame,
  factsPage,
  filePage,
  followEnterPage,
  genuineEnterPage,
  genuinePage,
  invitationEnterPage,
  invitationPage,
  kindPage,
  landingPage,
  mediatorPage,
  namePage,
  obligationPage,
  otherSidePage,
  outcomePage,
  performancePage,
  photosPage,
  placePage,
  problemPage,
  problemStatuses,
  type ReportAnswers,
  ratePage,
  receiptGonePage,
  receiptPage,
  reopenPage,
  sessionsPage,
  signPage,
  speakingPage,
  stopPage,
  storyPage,
  type TalkView,
  talkPage,
  termsPage,
  timePage,
  typedFrom,
  videoPage,
  wishPage,
  withdrawPage,
  youPage,
} from './index.ts'
import { neutralityPages } from './neutrality.fixture.ts'
import { partsPages } from './parts.fixture.ts'
import { ownObligation } from './performance.fixture.ts'
import { calculationPages, sampleCalculation } from './reckoning.fixture.ts'
import { sampleSigning } from './signing.fixture.ts'
import { noSittings, sampleSittings } from './sitting.fixture.ts'
import { sampleSpeaking } from './speaking.fixture.ts'

/** A frame as the server would make it; `text` stands wherever a region or a person may put words. */
export const sampleFrame = (text: string, change: Partial<Frame> = {}): Frame => ({
  language: 'zh',
  size: 'normal',
  contrast: false,
  path: '/c/23456F',
  token: 'token',
  service: text,
  home: { href: '/c/23456F', name: text },
  hotline: '0999-1230000',
  stylesheet: '/assets/portal.css',
  script: '/assets/portal.js',
  overrides: {},
  ...change,
})

const askedTime = (text: string): AskedTime => ({
  ...{ ask: 'q1', clock: 'mediation', unit: text, more: text, why: text },
  ...{ until: '2026-12-29 24:00', longer: '2027-01-08 24:00' },
})

export const sampleFollowView = (text: string): FollowView => ({
  base: '/follow',
  informant: true,
  number: '999001-20261122-1-000123-7',
  kind: 'dispute',
  stage: 'seeking-consent',
  about: text,
  owner: text,
  ownerTelephone: '0999-1230001',
  passedTo: text,
  nearest: { clock: 'consent', until: '2026-11-25 17:30' },
  asked: 'consent',
  mediator: {
    name: text,
    committee: text,
    chosenByParties: false,
    found: [text],
    ties: { tied: true, words: text },
  },
  help: [text],
  kept: { kept: 1, of: 3, paid: '10,000.00', owed: '77,000.00' },
  sittings: { next: { when: '2026-11-25 09:30', place: text } },
  calculations: [sampleCalculation(text)],
  speaking: { speakers: [text], spokenBefore: [text], principals: 12, waits: true, mayName: true },
  timeline: everyEvent(text).map((event) => ({ when: '2026-11-22 09:30', event })),
  clocks: [
    { clock: 'consent', owner: text, until: '2026-11-29 24:00', why: [text], over: true },
    {
      ...{ clock: 'mediation', owner: text, until: '2026-12-29 24:00', why: [text], over: false },
      paused: { since: '2026-11-25 09:00', reason: text },
    },
  ],
  documents: [{ title: text, href: '/follow/agreement.pdf' }],
  reads: [
    { when: '2026-11-22', reader: { kind: 'staff', name: text, unit: text }, what: text, why: text },
    { when: '2026-11-22', reader: { kind: 'self' }, what: text, why: text },
    { when: '2026-11-22', reader: { kind: 'other' }, what: text, why: text },
  ],
  talk: { messages: 3, unread: 2 },
  may: {
    correct: true,
    contact: true,
    withdraw: true,
    reopen: true,
    ask: true,
    stop: true,
    rate: true,
    choose: true,
    complain: true,
  },
  asOf: '2026-11-22 09:31',
})

const sampleTalk = (text: string): TalkView => ({
  base: '/follow',
  messages: [
    { place: 2, when: '2026-11-22 09:40', text, photos: [], seen: true },
    {
      ...{ place: 1, when: '2026-11-22 09:31', office: text, text, seen: false },
      photos: [{ href: '/follow/talk/photo', name: text }],
    },
  ],
  before: 1,
  isOlder: true,
  mayWrite: true,
  typed: text,
  wrongs: { text, photos: text },
  key: 'key',
  limits: { count: 9, size: '12 MB', text: 2000 },
})

export const sampleAnswers = (text: string): ReportAnswers => ({
  story: text,
  kind: 'dispute',
  place: { where: 'chosen', unit: 'a', words: text },
  otherSide: { type: 'organisation', name: text, description: text, telephone: text },
  wish: text,
  photos: [{ file: 'f'.repeat(64), name: text }],
  photosDone: true,
  you: { named: true, name: text, telephone: text, mail: text, shareName: true },
})

/** Every page of the portal by name, each with everything on it that it can have. */
export function everyPage(frame: Frame, text: string): Record<string, string> {
  const answers = sampleAnswers(text)
  const typed = typedFrom(answers)
  const wrongs = { story: text }
  const act = { base: '/follow', typed: { reason: text, text, words: text }, wrongs: {}, version: 7 } as const
  const unit = { name: text, telephone: '0999-1230001' }
  const limits = { count: 9, size: '10 MB' }
  const mediator = { name: text, committee: text, chosenByParties: false, ties: { tied: false } }
  const places = {
    within: { id: 'a', name: text, above: 'b' },
    below: [
      { id: 'c', name: text, hasMore: true },
      { id: 'd', name: text, hasMore: false },
    ],
    mayChooseThis: true,
  }
  return {
    landing: landingPage(frame, {
      unit: { ...unit, code: '23456F', address: text },
      begun: true,
      below: [{ name: text, href: '/c/23456G' }],
    }),
    story: storyPage(frame, { answers, typed: typed.story, wrongs: {} }),
    'story-wrong': storyPage(frame, { answers, typed: typed.story, wrongs }),
    kind: kindPage(frame, { answers, typed: typed.kind, wrongs: { kind: text } }),
    place: placePage(frame, { answers, typed: typed.place, wrongs: {} }, { here: text, chosen: text }),
    'place-choose': choosePlacePage(frame, places),
    'other-side': otherSidePage(frame, { answers, typed: typed['other-side'], wrongs: { name: text } }),
    wish: wishPage(frame, { answers, typed: typed.wish, wrongs: { wish: text } }),
    photos: photosPage(frame, { answers, typed: {}, wrongs: { photos: text } }, limits),
    you: youPage(frame, { answers, typed: typed.you, wrongs: { name: text } }),
    check: checkPage(frame, { answers, typed: {}, wrongs: {}, place: text, noticeVersion: text }),
    receipt: receiptPage(frame, {
      number: '999001-20261122-1-000123-7',
      code: '234F-5678-9CFG',
      kind: 'dispute',
      anonymous: false,
      sharesName: true,
      unit,
      by: text,
      why: [text],
      qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-label="QR"><path d="M0 0h3v3H0zM6 0h3v3H6zM0 6h3v3H0z"/></svg>',
    }),
    'receipt-gone': receiptGonePage(frame),
    'follow-enter': followEnterPage(frame, { number: text, code: text, wrongs: { code: text } }),
    follow: filePage(frame, sampleFollowView(text)),
    withdraw: withdrawPage(frame, act),
    reopen: reopenPage(frame, {
      ...act,
      reasons: ['not-kept', 'relapsed', 'not-satisfied'],
      wrongs: { why: text },
    }),
    ask: askPage(frame, act),
    stop: stopPage(frame, act),
    contact: contactPage(frame, {
      ...act,
      known: { tellBy: 'letter', telephone: text, mail: text, address: text },
      wrongs: { mail: text },
    }),
    name: namePage(frame, { ...act, known: { name: text, telephone: text } }),
    outcome: outcomePage(frame, { ...act, kind: 'dispute' }),
    ...neutralityPages(frame, act, text),
    rate: ratePage(frame, { ...act, whistle: 'w1', unit: text, wrongs: { rating: text } }),
    'outcome-solved': outcomePage(frame, { ...act, kind: 'hazard' }),
    'invitation-enter': invitationEnterPage(frame, { code: text, wrongs: { code: text } }),
    invitation: invitationPage(frame, {
      speaking: { speakers: [text], spokenBefore: [], principals: 0, waits: false, mayName: true },
      unit,
      informant: text,
      category: text,
      place: text,
      byWhen: text,
      help: [text],
      talk: { messages: 3, unread: 1 },
    }),
    consent: consentPage(frame, { ...act, base: '/invitation', wrongs: { rights: text } }),
    decline: declinePage(frame, { ...act, base: '/invitation' }),
    mediator: mediatorPage(frame, { ...act, mediator }),
    facts: factsPage(frame, { ...act, toSign: { version: 1, facts: text, organisation: false } }),
    'facts-organisation': factsPage(frame, {
      ...act,
      toSign: { version: 2, facts: text, organisation: true },
    }),
    sign: signPage(frame, { ...sampleSigning(text), telephone: text, news: 'codeSent' }),
    'sign-organisation': signPage(frame, {
      ...{ ...sampleSigning(text), telephone: text, organisation: true },
      wrongs: { code: text, photo: text, read: text },
    }),
    'sign-on-paper': signPage(frame, { ...sampleSigning(text), paperOnly: text }),
    'sign-at-the-desk': signPage(frame, sampleSigning(text)),
    time: timePage(frame, { ...act, asked: askedTime(text) }),
    'time-other': timePage(frame, {
      ...act,
      asked: { ...askedTime(text), clock: 'sign' },
      wrongs: { agrees: text },
    }),
    speaking: speakingPage(frame, sampleSpeaking(text)),
    'speaking of nobody': speakingPage(frame, {
      ...{ base: '/invitation', speakers: [], spokenBefore: [], principals: [], typed: {}, wrongs: {} },
      waits: { consent: [], mediator: [], sign: [], receive: [] },
    }),
    performance: performancePage(frame, {
      base: '/follow',
      headline: { kept: 1, of: 3, paid: '10,000.00', owed: '77,000.00' },
      obligations: [ownObligation(text, true), ownObligation(text, false)],
    }),
    'performance-mine': obligationPage(frame, {
      ...act,
      ...{ one: ownObligation(text, true), seen: 's' },
      wrongs: { amount: text, byDay: text, photo: text },
    }),
    'performance-theirs': obligationPage(frame, {
      ...act,
      ...{ one: ownObligation(text, false), seen: 's' },
      wrongs: { dispute: text, waive: text },
    }),
    terms: termsPage(frame, {
      ...{ base: '/follow', version: 2, before: 1, otherChanges: true, inForce: false },
      clauses: [
        { change: 'same', after: text },
        { change: 'changed', before: text, after: text },
        { change: 'added', after: text },
        { change: 'removed', before: text },
      ],
      obligations: [ownObligation(text, true), ownObligation(text, false)],
      toSign: true,
      leavesOpen: text,
      statusWords: [{ word: text, why: text }],
    }),
    ...calculationPages(frame, text),
    ...confirmationPages(frame, text, (confirmation) =>
      filePage(frame, { ...sampleFollowView(text), confirmation }),
    ),
    ...partsPages(text, (parts, stage) => filePage(frame, { ...sampleFollowView(text), parts, stage })),
    sessions: sessionsPage(frame, sampleSittings(text)),
    'sessions-none': sessionsPage(frame, noSittings),
    video: videoPage(frame, {
      ...{ base: '/follow', id: 's3', when: '2026-11-27 09:30' },
      room: { script: '/assets/video/resident.ts', style: '/assets/video/room.css' },
    }),
    'video-closed': videoPage(frame, { base: '/follow', id: 's3', when: '2026-11-27 09:30' }),
    talk: talkPage(frame, sampleTalk(text)),
    'talk-empty': talkPage(frame, { ...sampleTalk(text), messages: [], wrongs: {} }),
    'talk-closed': talkPage(frame, { ...sampleTalk(text), mayWrite: false, wrongs: {} }),
    about: aboutPage(frame, { region: text }),
    'check enter': genuineEnterPage(frame, { number: text, code: text, wrongs: { code: text } }),
    'check found': genuinePage(frame, {
      ...{ path: '/check/1/2', caseNumber: text, version: 1, committee: text, since: text },
      ...{ fingerprint: text, part: true, file: 'same', wrongs: {} },
    }),
    'check replaced': genuinePage(frame, {
      ...{ path: '/check/1/2', caseNumber: text, version: 1, committee: text, since: text },
      ...{
        fingerprint: text,
        part: false,
        replacedBy: { number: text, since: text },
        wrongs: { file: text },
      },
    }),
    ...Object.fromEntries(
      problemStatuses.map((status) => [
        `problem-${status}`,
        problemPage(frame, { status, retry: '/follow', reference: text }),
      ]),
    ),
  }
}
