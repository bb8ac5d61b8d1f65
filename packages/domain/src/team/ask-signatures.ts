import { startClock } from '../clocks/index.ts'
import { type By, isRefusal, type Refusal } from '../kernel/index.ts'
import { type Act, foldOnto, isAt, type Matter, type MatterEvent, owedBy } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { counterSignFrom } from './counter-sign.ts'

type Decide<Command extends Act, No extends Refusal> = (
  command: Command,
  matter: Matter,
  region: Region,
) => MatterEvent[] | No

/**
 * The same decision; and where it leaves a result behind, every assistant that has done its part is asked to sign with
 * the host, from that moment, once for each result.
 */
export const thenAskSignatures =
  <Command extends Act, No extends Refusal = never>(decide: Decide<Command, No>): Decide<Command, No> =>
  (command, matter, region) => {
    const answer = decide(command, matter, region)
    if (isRefusal(answer)) return answer
    return [...answer, ...signaturesAsked(foldOnto(matter, answer), command, region)]
  }

function signaturesAsked(matter: Matter, { at, by }: Act, region: Region): MatterEvent[] {
  if (!isAt(matter, counterSignFrom)) return []
  const isAsked = (id: string) =>
    matter.clocks.some(({ name, about }) => name === 'counter-sign' && about === id)
  return matter.assistants
    .filter((one) => owedBy(one) === 'signature' && !isAsked(one.id))
    .map(({ id: assistant, unit }) => {
      const clock = { ...startClock('counter-sign', unit, at, region), about: assistant }
      return { type: 'CounterSignatureAsked', assistant, clock, at, by: askedBy(by) } as const
    })
}

/** A party whose word ended the mediation asks no office for a signature: the rule does. */
const askedBy = (by: By): By => (by.kind === 'party' ? { kind: 'rule', rule: '会签' } : by)
