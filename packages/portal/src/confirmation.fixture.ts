import { confirmationPage, type FollowedEvent, type Frame, type OwnConfirmation } from './index.ts'

/** Every sentence of the way to the court, with `text` in every free place. */
export const confirmationEvents = (text: string): FollowedEvent[] => {
  const facts = { day: text, reason: text, court: text }
  return [
    { type: 'ConfirmationAgreed', say: 'ConfirmationAgreedYou', facts },
    { type: 'ConfirmationAgreed', say: 'ConfirmationAgreedOther', facts },
    { type: 'ConfirmationTakenBack', say: 'ConfirmationTakenBackYou', facts },
    { type: 'ConfirmationTakenBack', say: 'ConfirmationTakenBackOther', facts },
    { type: 'ConfirmationRequested', say: 'ConfirmationRequested', facts },
    { type: 'ConfirmationDecided', say: 'ConfirmationValid', facts },
    { type: 'ConfirmationDecided', say: 'ConfirmationDismissed', facts },
    { type: 'ConfirmationDecided', say: 'ConfirmationNotAccepted', facts },
    { type: 'ConfirmationDecided', say: 'ConfirmationWithdrawn', facts },
    { type: 'ConfirmationReminded', say: 'ConfirmationReminded', facts },
  ]
}

/** The section on a party's page in each of its standings. */
const standings = (text: string): OwnConfirmation[] =>
  (
    [
      'open',
      'waiting',
      'complete',
      'with-court',
      'valid',
      'dismissed',
      'not-accepted',
      'withdrawn',
      'over',
      'not-confirmable',
    ] as const
  ).map((standing) => ({
    ...{ standing, lastDay: text, enforceUntil: text, why: text, paper: '/follow/confirmation/paper' },
    court: { name: text, address: text, telephone: '0900-1' },
    ruling: { day: text, number: text, reason: text },
    mayAgree: standing === 'open',
    mayTakeBack:
      standing === 'waiting' || standing === 'complete' ? [{ id: 'p1' }, { id: 'p2', name: text }] : [],
    mayReopen: standing === 'dismissed' || standing === 'not-accepted',
  }))

/** The page on which one says yes, and a party's page with the section in each of its standings. */
export const confirmationPages = (
  frame: Frame,
  text: string,
  fileWith: (own: OwnConfirmation) => string,
): Record<string, string> => ({
  confirmation: confirmationPage(frame, {
    ...{ base: '/follow', lastDay: text },
    people: [{ id: 'p1' }, { id: 'p2', name: text }],
  }),
  ...Object.fromEntries(standings(text).map((own) => [`follow, court ${own.standing}`, fileWith(own)])),
})
