import {
  type AskedTime,
  aboutPage,
  askPage,
  checkPage,
  choosePlacePage,
  clockNames,
  consentPage,
  declinePage,
  type FollowedEvent,
  type FollowView,
  type Frame,
  filePage,
  followEnterPage,
  invitationEnterPage,
  invitationPage,
  kindPage,
  landingPage,
  mediatorPage,
  namePage,
  otherSidePage,
  outcomePage,
  photosPage,
  placePage,
  problemPage,
  problemStatuses,
  type ReportAnswers,
  ratePage,
  receiptGonePage,
  receiptPage,
  reopenPage,
  stopPage,
  storyPage,
  timePage,
  typedFrom,
  wishPage,
  withdrawPage,
  youPage,
} from './index.ts'

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

/** One event of every type, with `text` in every free place. */
export function everyEvent(text: string): FollowedEvent[] {
  const both = ['you', 'other'] as const
  return [
    { type: 'MatterReported', who: 'you', unit: text },
    { type: 'MatterSorted', kind: 'dispute', category: text, complex: true, unit: text, byRule: true },
    { type: 'MatterSorted', kind: 'hazard', complex: false, unit: text, byRule: false },
    { type: 'MatterAccepted', unit: text },
    { type: 'MatterDeclined', unit: text, reason: text, route: text },
    { type: 'MatterPassedOn', from: text, to: text, why: text },
    { type: 'MatterGivenBack', from: text, to: text, why: text },
    ...both.flatMap((who): FollowedEvent[] => [
      { type: 'PartyAdded', who },
      { type: 'PartyCorrected', who },
      { type: 'PartyInvited', who, way: 'link' },
      { type: 'InvitationOpened', who },
      { type: 'ConsentGiven', who },
      { type: 'ConsentRefused', who },
      { type: 'IdentityShown', who },
      { type: 'MediatorAgreedTo', who },
      { type: 'MediatorObjectedTo', who },
      { type: 'FollowUpMade', who },
      { type: 'AgreementSigned', signer: who },
      { type: 'MatterReopened', who, why: 'not-kept' },
      { type: 'MatterWithdrawn', who },
    ]),
    { type: 'QuestionAsked', who: 'you', text },
    { type: 'QuestionAsked', who: 'other' },
    { type: 'QuestionAnswered', who: 'you', text },
    { type: 'QuestionAnswered', who: 'other' },
    { type: 'MediatorProposed', name: text, committee: text, chosenByParties: false },
    { type: 'MediatorProposed', name: text, committee: text, chosenByParties: true },
    { type: 'InterestDeclared', name: text, tied: false },
    { type: 'InterestDeclared', name: text, tied: true, words: text },
    { type: 'InterestDeclared', name: text, tied: true },
    { type: 'MediationOpened', caseNumber: text, committee: text },
    { type: 'SessionHeld', heldAt: text, place: text },
    { type: 'AgreementDrawn', version: 1, oral: false },
    { type: 'AgreementDrawn', version: 1, oral: true },
    { type: 'AgreementSigned', signer: 'mediator' },
    { type: 'AgreementSigned', signer: 'seal' },
    { type: 'AgreementTookEffect', effectiveAt: text },
    { type: 'MediationTerminated', reason: text, remedies: [text, text] },
    { type: 'HazardRectified', note: text },
    { type: 'RectificationOrdered', byDate: text, note: text },
    { type: 'HazardRechecked', safe: true, note: text },
    { type: 'HazardRechecked', safe: false, note: text },
    { type: 'AppealAssigned', unit: text },
    { type: 'AppealDecided', granted: true, reason: text, authority: text },
    { type: 'AppealDecided', granted: false, reason: text, authority: text },
    { type: 'AppealAnswered', answer: text },
    { type: 'WhistleBlown', from: text, unit: text, until: text },
    { type: 'WhistleReportedIn', unit: text, how: 'on-site', lateMinutes: 0 },
    { type: 'WhistleReportedIn', unit: text, how: 'video', lateMinutes: 11 },
    { type: 'WhistleReportedIn', unit: text, how: 'telephone', lateMinutes: 1 },
    { type: 'WhistleResultGiven', unit: text },
    { type: 'WhistleRated', unit: text },
    { type: 'WhistleObjected', unit: text, decider: text, why: text },
    { type: 'WhistleObjectionDecided', unit: text, upheld: true, why: text },
    { type: 'WhistleObjectionDecided', unit: text, upheld: false, why: text },
    { type: 'WhistleCalledOff', unit: text, why: text },
    { type: 'WhistleRatedByParty', say: 'WhistleRatedByYou', facts: { unit: text, rating: 5 } },
    ...(['LevelBegan', 'LevelBeganTop', 'LevelTakenUp', 'LevelDeemed', 'LevelReturned'] as const).map(
      (say): FollowedEvent => ({ type: 'LevelBegan', say, facts: { unit: text, until: text } }),
    ),
    {
      ...{ type: 'MatterMovedUp', say: 'MatterMovedUpLimit' },
      facts: { from: text, to: text, until: text },
    },
    {
      ...{ type: 'MatterMovedUp', say: 'MatterMovedUpAsked' },
      facts: { from: text, to: text, until: text, why: text },
    },
    {
      ...{ type: 'MatterReturnedDown', say: 'MatterReturnedDown' },
      facts: { from: text, to: text, why: text },
    },
    { type: 'CardGiven', say: 'CardGiven', facts: { unit: text } },
    { type: 'CardGiven', say: 'CardGivenLate', facts: { unit: text } },
    { type: 'CardAnswered', say: 'CardAnswered', facts: { unit: text } },
    { type: 'AssistantNamed', say: 'AssistantNamed', facts: { unit: text } },
    { type: 'AssistantReleased', say: 'AssistantReleased', facts: { unit: text } },
    { type: 'PartDone', say: 'PartDone', facts: { unit: text } },
    { type: 'ConsultationConvened', say: 'ConsultationConvened', facts: {} },
    { type: 'ConsultationConcluded', say: 'ConsultationConcluded', facts: { units: text } },
    { type: 'ConsultationConcluded', say: 'ConsultationConcludedAlone', facts: {} },
    { type: 'ConsultationCalledOff', say: 'ConsultationCalledOff', facts: {} },
    { type: 'TaskDone', say: 'TaskDone', facts: { unit: text } },
    ...timeEvents(text),
    { type: 'MatterResumed', unit: text },
    { type: 'MatterArchived' },
    ...clockNames.map((clock): FollowedEvent => ({ type: 'ClockRanOut', owner: text, clock })),
  ]
}

const askedTime = (text: string): AskedTime => ({
  ...{ ask: 'q1', clock: 'mediation', unit: text, more: text, why: text },
  ...{ until: '2026-12-29 24:00', longer: '2027-01-08 24:00' },
})

function timeEvents(text: string): FollowedEvent[] {
  const facts = { unit: text, what: text, more: text, why: text, since: text, reason: text, until: text }
  return [
    { type: 'TimeAsked', say: 'TimeAsked', facts },
    { type: 'TimeConsented', say: 'TimeConsentedYou', facts },
    { type: 'TimeConsented', say: 'TimeConsentedOther', facts },
    { type: 'TimeRefused', say: 'TimeRefusedYou', facts },
    { type: 'TimeRefused', say: 'TimeRefusedOther', facts },
    { type: 'ClockPaused', say: 'ClockPaused', facts },
    { type: 'ClockResumed', say: 'ClockResumed', facts },
    { type: 'ClockExtended', say: 'ClockExtendedConsent', facts },
    { type: 'ClockExtended', say: 'ClockExtendedApproval', facts },
    { type: 'ClockMoved', say: 'ClockMoved', facts },
  ]
}

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
  mediator: { name: text, committee: text, chosenByParties: false, ties: { tied: true, words: text } },
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
  may: { correct: true, withdraw: true, reopen: true, ask: true, stop: true, rate: true },
  asOf: '2026-11-22 09:31',
})

export const sampleAnswers = (text: string): ReportAnswers => ({
  story: text,
  kind: 'dispute',
  place: { where: 'chosen', unit: 'a', words: text },
  otherSide: { type: 'organisation', name: text, description: text, telephone: text },
  wish: text,
  photos: [{ file: 'f'.repeat(64), name: text }],
  photosDone: true,
  you: { named: true, name: text, telephone: text, shareName: true },
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
    name: namePage(frame, { ...act, known: { name: text, telephone: text } }),
    outcome: outcomePage(frame, { ...act, kind: 'dispute' }),
    rate: ratePage(frame, { ...act, whistle: 'w1', unit: text, wrongs: { rating: text } }),
    'outcome-solved': outcomePage(frame, { ...act, kind: 'hazard' }),
    'invitation-enter': invitationEnterPage(frame, { code: text, wrongs: { code: text } }),
    invitation: invitationPage(frame, { unit, informant: text, category: text, place: text, byWhen: text }),
    consent: consentPage(frame, { ...act, base: '/invitation', wrongs: { rights: text } }),
    decline: declinePage(frame, { ...act, base: '/invitation' }),
    mediator: mediatorPage(frame, { ...act, mediator }),
    time: timePage(frame, { ...act, asked: askedTime(text) }),
    'time-other': timePage(frame, {
      ...act,
      asked: { ...askedTime(text), clock: 'sign' },
      wrongs: { agrees: text },
    }),
    about: aboutPage(frame, { region: text }),
    ...Object.fromEntries(
      problemStatuses.map((status) => [
        `problem-${status}`,
        problemPage(frame, { status, retry: '/follow', reference: text }),
      ]),
    ),
  }
}
