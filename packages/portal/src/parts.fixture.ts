import type { FollowedStage, PartsView } from './index.ts'

/** A party's page with a part settled, in each way the rest can go. */
export const partsPages = (
  text: string,
  fileWith: (parts: PartsView, stage: FollowedStage) => string,
): Record<string, string> => {
  const confirmation = {
    ...{ standing: 'waiting' as const, agreement: 1, lastDay: text },
    ...{ mayAgree: true, mayTakeBack: [{ id: 'p1' }], mayReopen: false },
  }
  const part = { version: 1, since: text, leavesOpen: text, href: '/follow/agreement.pdf?version=1' }
  const page = (rest: PartsView['rest'], stage: FollowedStage) =>
    fileWith({ parts: [{ ...part, confirmation }], rest }, stage)
  return {
    'follow, part settled': page('talking', 'in-mediation'),
    'follow, rest settled': page('settled', 'following-up'),
    'follow, rest ended': page('ended', 'terminated'),
  }
}
