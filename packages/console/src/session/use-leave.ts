import { useSend } from '../wire/index.ts'

/** Logs out; the page is opened afresh, so that nothing of this person stays in memory. */
export function useLeave() {
  return useSend<Record<string, never>, unknown>({
    path: () => '/api/logout',
    onDone: () => location.assign('/console/'),
  })
}
