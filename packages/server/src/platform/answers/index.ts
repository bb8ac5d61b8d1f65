import { createHash } from 'node:crypto'
import type { KeptAnswer } from '../desk/index.ts'
import { canonicalJson } from '../event-log/index.ts'
import { DoorProblem } from '../problems/index.ts'
import type { Sealing } from '../sealing/index.ts'
import type { Tx } from '../sql/index.ts'

/** A request that may arrive twice: its key, who sent it, and a hash of what it asks. */
export interface RepeatableRequest {
  readonly actor: string
  readonly key: string
  readonly hash: string
}

export function repeatable(
  actor: string,
  key: string | undefined,
  request: unknown,
): RepeatableRequest | undefined {
  if (key === undefined || key === '') return undefined
  return {
    actor,
    key: key.slice(0, 200),
    hash: createHash('sha256').update(canonicalJson(request)).digest('hex'),
  }
}

/** The answer as kept beside the change: sealed, because it may carry a code that opens a file. */
export const keepAnswer = (
  sealing: Sealing,
  request: RepeatableRequest,
  at: string,
  answer: unknown,
): KeptAnswer => ({
  actor: request.actor,
  key: request.key,
  request_hash: request.hash,
  at,
  answer: { sealed: sealing.seal('answer', JSON.stringify(answer)) },
})

/**
 * The answer given before to the same request, if there was one. Throws `key-used-otherwise` when the key came
 * with another request: then it is not a retry, and repeating the old answer would hide a lost change.
 */
export async function findAnswer<T>(
  tx: Pick<Tx, 'query'>,
  sealing: Sealing,
  request: RepeatableRequest,
): Promise<T | undefined> {
  const { rows } = await tx.query<{ request_hash: Buffer; answer: { sealed: string } }>({
    name: 'find-answer',
    text: `select request_hash, answer
from answered_request
where actor = $1
  and key = $2`,
    values: [request.actor, request.key],
  })
  const [row] = rows
  if (row === undefined) return undefined
  if (row.request_hash.toString('hex') !== request.hash) throw new DoorProblem('key-used-otherwise')
  return JSON.parse(sealing.open('answer', row.answer.sealed)) as T
}

/** Whether the write failed only because the same request was just answered by another connection. */
export function isAnsweredMeanwhile(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === '23505' && constraint === 'one_answer_for_each_key'
}

/** Writes an answer down in the transaction of its change, where no matter is changed and the desk does not. */
export async function writeAnswer(tx: Pick<Tx, 'query'>, kept: KeptAnswer): Promise<void> {
  await tx.query({
    name: 'write-answer',
    text: `insert into answered_request (actor, key, request_hash, answer, at)
values ($1, $2, decode($3, 'hex'), $4, $5)`,
    values: [kept.actor, kept.key, kept.request_hash, kept.answer, kept.at],
  })
}
