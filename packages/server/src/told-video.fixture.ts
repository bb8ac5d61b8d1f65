import type { WireCommand } from '@jiefen/contract'
import { plannedOnScreen, recordingAsked } from '@jiefen/testkit/stories'
import { findMatter } from './matter/index.ts'
import { inTransaction } from './platform/sql/index.ts'
import { storePiece } from './recordings/index.ts'
import type { TestHouse } from './test-house.fixture.ts'
import type { Turn } from './told-matter.fixture.ts'

/** What the mediator's page sends while it records. */
async function sendPiece({ house }: TestHouse, number: string): Promise<void> {
  const address = await findMatter(house.workerPool, number)
  if (address === undefined) throw new Error(`no matter ${number}`)
  const piece = { recording: 'r1', nth: 1, content: Buffer.from('a piece') }
  await inTransaction(house.pool, { matter: address.matter }, (tx) => storePiece(house, tx, address, piece))
}

/** Recording a session on screens, each told up to the moment at which the command makes sense. */
export const videoTurns = {
  'ask-recording': { story: plannedOnScreen, body: () => ({ session: 's1' }) },
  'answer-recording': { story: recordingAsked, body: () => ({ recording: 'r1', agrees: true }) },
  'keep-recording': {
    story: recordingAsked,
    body: async ({ test, matter }) => {
      await sendPiece(test, matter.number)
      return { recording: 'r1' }
    },
  },
} satisfies {
  readonly [C in Extract<WireCommand, 'ask-recording' | 'answer-recording' | 'keep-recording'>]: Turn<C>
}
