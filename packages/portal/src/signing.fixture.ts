import type { SignView } from './index.ts'

/** A page to sign on; what somebody could have typed is `text`. */
export const sampleSigning = (text: string): SignView => ({
  base: '/follow',
  text: {
    ...{ version: 2, facts: text, responsibility: text, clauses: [text, text], leavesOpen: text },
    performance: { way: text, place: text, by: '2026-12-01' },
    mark: { short: '1A2B 3C4D 5E6F 7081', whole: '1a2b' },
  },
  ...{ unit: text, officeTelephone: '0999-1230001', organisation: false },
  ...{ typed: {}, wrongs: {} },
})
