import type { Role } from '../kernel/index.ts'

/**
 * How far a right reaches. own-unit: the very unit of the duty has the matter. subtree: that unit or one below it.
 * own-case: the person is its mediator, has put it right or decided it, or reported it. office: no matter at all.
 */
export type RightReach = 'own-unit' | 'subtree' | 'own-case' | 'office'

/** Who may do one thing. Whoever is not named here may not. */
export interface Rights extends Readonly<Partial<Record<Role, RightReach>>> {
  /** Which parties may do it themselves, for themselves. */
  readonly party?: 'informant' | 'other-side' | 'any'
  /** Somebody who is about to report and is nobody yet. */
  readonly resident?: true
  readonly clock?: true
}

const desk = { receptionist: 'subtree', supervisor: 'subtree' } as const
const summoned = { receptionist: 'own-unit', 'department-handler': 'own-unit' } as const
const door = { ...desk, 'department-handler': 'own-unit' } as const

/** What can be done to a matter. */
export const commandRights = {
  'report-matter': { receptionist: 'subtree', 'grid-worker': 'subtree', resident: true },
  'sort-matter': door,
  'accept-matter': door,
  'decline-matter': door,
  'pass-on': door,
  'give-back': door,
  'add-party': { ...door, mediator: 'own-case' },
  'correct-party': { ...door, mediator: 'own-case', party: 'any' },
  'change-contact': { ...door, mediator: 'own-case', party: 'any' },
  'show-identity': { ...door, mediator: 'own-case' },
  'invite-party': { ...desk, mediator: 'own-case' },
  'open-invitation': { party: 'any' },
  'give-consent': { receptionist: 'subtree', mediator: 'own-case', party: 'any' },
  'refuse-consent': { receptionist: 'subtree', mediator: 'own-case', party: 'any' },
  'ask-question': { party: 'any' },
  'answer-question': { ...door, mediator: 'own-case' },
  'propose-mediator': desk,
  'declare-interest': { mediator: 'own-case' },
  // Never the mediator: nobody writes down a yes to themselves.
  'agree-to-mediator': { receptionist: 'subtree', party: 'any' },
  'object-to-mediator': { receptionist: 'subtree', party: 'any' },
  'open-mediation': { mediator: 'own-case' },
  'hold-session': { mediator: 'own-case' },
  'draw-agreement': { mediator: 'own-case' },
  'sign-agreement': { ...desk, mediator: 'own-case', party: 'any' },
  'terminate-mediation': { ...desk, mediator: 'own-case' },
  'withdraw-matter': { party: 'informant' },
  'rectify-at-once': { receptionist: 'subtree', 'department-handler': 'own-unit', 'grid-worker': 'own-unit' },
  'order-rectification': door,
  'report-rectified': {
    receptionist: 'subtree',
    'department-handler': 'own-unit',
    'grid-worker': 'own-unit',
  },
  'recheck-hazard': { ...door, 'grid-worker': 'own-unit' },
  'assign-appeal': desk,
  'decide-appeal': { 'department-handler': 'own-unit', supervisor: 'subtree' },
  'answer-appeal': door,
  'record-follow-up': { ...desk, party: 'any' },
  'reopen-matter': { ...desk, party: 'any' },
  'resume-matter': door,
  // Not the mediator, nor a handler: whoever did the work does not close the file.
  'archive-matter': desk,
  'blow-whistle': desk,
  // Only the very unit that was called can come: nobody above reports in for it.
  'report-in': summoned,
  'give-result': summoned,
  'object-to-whistle': summoned,
  'rate-whistle': desk,
  'call-off-whistle': desk,
  'decide-objection': { supervisor: 'subtree' },
  'move-up': { ...desk, mediator: 'own-case' },
  'take-up': door,
  'return-down': door,
  'ask-for-time': { ...door, mediator: 'own-case' },
  // Never by whoever asked: the rule sees to that.
  'decide-on-time': desk,
  'consent-to-time': { receptionist: 'subtree', party: 'any' },
  'resume-clock': { ...door, mediator: 'own-case' },
  'name-assistants': desk,
  'release-assistant': desk,
  // Only the very unit that was named: nobody above does its part for it.
  'do-part': summoned,
  'counter-sign': summoned,
  'propose-consultation': { ...door, mediator: 'own-case' },
  'convene-consultation': desk,
  'hold-consultation': desk,
  'conclude-consultation': desk,
  'call-off-consultation': desk,
  'finish-task': summoned,
  'give-card': { supervisor: 'subtree' },
  'answer-card': summoned,
  'set-grade': desk,
  // Who lived through it may say how each department did, at the end.
  'rate-department': { party: 'any' },
  // Whoever owes says that it is done, whoever it is owed to that it has come; the office writes down how it knows.
  'report-performance': { ...desk, mediator: 'own-case', party: 'any' },
  // Never the mediator: nobody confirms that their own agreement was kept.
  'confirm-performance': { ...desk, party: 'any' },
  'dispute-performance': { ...desk, mediator: 'own-case', party: 'any' },
  'promise-performance': { ...desk, mediator: 'own-case', party: 'any' },
  'answer-promise': { ...desk, mediator: 'own-case', party: 'any' },
  'waive-performance': { ...desk, party: 'any' },
  'declare-default': desk,
  // Whom they would like: a party for itself, the window for whoever says so there.
  'choose-mediator': { receptionist: 'subtree', party: 'any' },
  'recuse-mediator': { mediator: 'own-case' },
  'complain-about-mediator': { receptionist: 'subtree', party: 'any' },
  // Never the mediator: a complaint goes to somebody else.
  'answer-complaint': { supervisor: 'subtree' },
  'screen-matter': { ...door, mediator: 'own-case' },
  'report-danger': { ...door, mediator: 'own-case', 'grid-worker': 'own-case' },
  'record-visit': { ...door, mediator: 'own-case', 'grid-worker': 'own-case' },
  'add-claimants': { ...door, mediator: 'own-case' },
  'name-representative': { ...door, mediator: 'own-case', party: 'any' },
  'end-mandate': { ...desk, mediator: 'own-case', party: 'any' },
  'receive-callers': door,
  'plan-session': { ...desk, mediator: 'own-case' },
  'move-session': { ...desk, mediator: 'own-case' },
  'call-off-session': { ...desk, mediator: 'own-case' },
  // Never the mediator, who wants them there.
  'answer-helper': { receptionist: 'subtree', party: 'any' },
  // Needs nobody's leave; the window writes it down for whoever says so there.
  'ask-for-closed-doors': { receptionist: 'subtree', party: 'any' },
  'sign-record': { receptionist: 'subtree', mediator: 'own-case', party: 'any' },
  'ask-recording': { mediator: 'own-case' },
  // Each for themselves, on their own screen: whoever may sit in the room on screens.
  'answer-recording': { ...door, mediator: 'own-case', party: 'any' },
  'keep-recording': { mediator: 'own-case' },
  'ask-for-seal': { mediator: 'own-case' },
  // The keeper of the very committee whose seal it is.
  'affix-seal': { 'seal-keeper': 'own-unit' },
  'file-signed-paper': { ...desk, mediator: 'own-case' },
  'agree-to-confirmation': { receptionist: 'subtree', party: 'any' },
  'hand-to-court': { ...desk, mediator: 'own-case' },
  'record-ruling': { ...desk, mediator: 'own-case' },
  'record-investigation': { mediator: 'own-case' },
  'record-entrustment': door,
  'note-undisputed-facts': { mediator: 'own-case' },
  'sign-undisputed-facts': { receptionist: 'subtree', party: 'any' },
  'keep-calculation': { ...desk, mediator: 'own-case' },
  'show-calculation': { ...desk, mediator: 'own-case' },
  'withdraw-calculation': { ...desk, mediator: 'own-case' },
  knock: { clock: true },
} as const satisfies Record<string, Rights>

/** What can be seen, and what the three administrators do; none of them ever sees a matter (三员分立). */
export const otherRights = {
  'open-matter': {
    receptionist: 'subtree',
    'grid-worker': 'own-case',
    mediator: 'own-case',
    'department-handler': 'own-unit',
    supervisor: 'subtree',
    leader: 'subtree',
    'seal-keeper': 'own-unit',
    party: 'any',
  },
  /** Anonymised extracts of closed matters that are like this one, and the articles that matter; never for a party. */
  'read-similar': {
    receptionist: 'subtree',
    'grid-worker': 'own-case',
    mediator: 'own-case',
    'department-handler': 'own-unit',
    supervisor: 'subtree',
    leader: 'subtree',
    'seal-keeper': 'own-unit',
  },
  /** To see a telephone or identity number in full, with a purpose, and logged. */
  unmask: {
    receptionist: 'own-unit',
    mediator: 'own-case',
    'department-handler': 'own-unit',
    supervisor: 'subtree',
  },
  /** To see who has opened the file, and why. */
  'read-log': { supervisor: 'subtree', party: 'any' },
  'list-worklist': {
    receptionist: 'office',
    'seal-keeper': 'office',
    'grid-worker': 'office',
    mediator: 'office',
    'department-handler': 'office',
    supervisor: 'office',
    leader: 'office',
  },
  /** To knock at a session on screens; the mediator admits. */
  'join-video': { ...door, mediator: 'own-case', party: 'any' },
  /** To write in the staff's thread; whoever may open the matter may read it. */
  'join-talk': {
    receptionist: 'subtree',
    'grid-worker': 'own-case',
    mediator: 'own-case',
    'department-handler': 'own-unit',
    supervisor: 'subtree',
  },
  /** To write to a party in the name of the office that answers, and for a party to write back. */
  'talk-to-party': { ...desk, mediator: 'own-case', party: 'any' },
  /** To send again what did not arrive, to print a letter, to make a call. */
  'deliver-by-hand': { ...desk, 'department-handler': 'own-unit', mediator: 'own-case' },
  'read-bulletin': {
    receptionist: 'office',
    'grid-worker': 'office',
    mediator: 'office',
    'department-handler': 'office',
    supervisor: 'office',
    leader: 'office',
  },
  /** At the board of one's own unit or of one below it. */
  'write-bulletin': { receptionist: 'subtree', supervisor: 'subtree', leader: 'subtree' },
  /** How many messages each role got on a day; of roles, never of persons. */
  'see-burden': { supervisor: 'office', leader: 'office' },
  /** The register of mediators, committees and studios; rooms that can be booked. */
  'keep-register': { supervisor: 'subtree' },
  /** To draw and look at files before payment, and to decide about titles of mediators; never one’s own. */
  'review-files': { supervisor: 'subtree' },
  /** What is recorded about oneself as a mediator: findings, training, title; and who has read it. */
  'see-own-record': { mediator: 'office' },
  /** Rooms and who sits in them when. */
  'see-rooms': {
    receptionist: 'office',
    mediator: 'office',
    'department-handler': 'office',
    supervisor: 'office',
    leader: 'office',
  },
  /** To reckon for people who are talking: injury, wages, interest, limitation. Nothing is kept of it. */
  'use-calculators': {
    receptionist: 'office',
    mediator: 'office',
    'department-handler': 'office',
    supervisor: 'office',
  },
  /** One's own allowances, and one's own account number. */
  'see-own-allowances': { mediator: 'office', 'grid-worker': 'office' },
  /** Never one's own: the rule and the database see to that. */
  'review-allowances': { supervisor: 'subtree' },
  /** In batches, by two; the second at the level that keeps the budget. */
  'approve-allowances': { supervisor: 'subtree' },
  /** Figures by township, class and month; never by person. */
  'see-allowances': { supervisor: 'subtree', treasurer: 'subtree', leader: 'subtree' },
  /** Whoever pays does not approve: the sheet with the account numbers is theirs alone. */
  'pay-allowances': { treasurer: 'subtree' },
  /** Wordings, group robots, webhooks, and what the gateways say. */
  'manage-messages': { 'system-admin': 'office' },
  'manage-people': { 'system-admin': 'office' },
  'manage-duties': { 'security-admin': 'office' },
  'read-audit': { 'audit-admin': 'office' },
} as const satisfies Record<string, Rights>

export type CommandName = keyof typeof commandRights
export type OtherRight = keyof typeof otherRights
export type Action = CommandName | OtherRight

const allRights: Readonly<Record<Action, Rights>> = { ...commandRights, ...otherRights }

export const rightsFor = (action: Action): Rights => allRights[action]

const isCommandName = (name: string): name is CommandName => name in commandRights
const isOtherRight = (name: string): name is OtherRight => name in otherRights

export const commandNames: readonly CommandName[] = Object.keys(commandRights).filter(isCommandName)
export const actions: readonly Action[] = [...commandNames, ...Object.keys(otherRights).filter(isOtherRight)]
