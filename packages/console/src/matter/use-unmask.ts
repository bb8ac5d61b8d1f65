import type { MatterView } from '@jiefen/contract'
import { useSend } from '../wire/index.ts'

export interface UnmaskRequest {
  readonly party: string
  readonly field: 'telephone' | 'identityNumber' | 'mail'
  readonly purpose: string
}

/** The whole number, for one purpose, written down and shown to the person. */
export function useUnmask(number: MatterView['number']) {
  return useSend<UnmaskRequest, { value: string }>({
    path: ({ party }) =>
      `/api/matters/${encodeURIComponent(number)}/parties/${encodeURIComponent(party)}/unmask`,
    body: ({ field, purpose }) => ({ field, purpose }),
  })
}
