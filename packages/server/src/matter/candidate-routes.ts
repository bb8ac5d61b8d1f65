import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Candidates, type CandidateView, Problem } from '@jiefen/contract'
import { isRefusal } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { seatFault } from '@jiefen/domain/neutrality'
import { mayDo } from '@jiefen/domain/permission'
import type { Words } from '@jiefen/domain/region'
import Type from 'typebox'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { requireStaff } from '../staff/index.ts'
import { openForStaff } from './access.ts'
import { candidatesFor, fits, inFairOrder, type KnownCandidate } from './candidates.ts'
import { tieSentence } from './tie-words.ts'
import { words } from './words.ts'

/** A county can have two thousand; who stands further down is of another place and hardly asked. */
const most = 400
const problems = { 401: Problem, 403: Problem, 404: Problem }

/** Whom the desk may propose for one matter, in the order of a fair load, with what the register finds. */
export function registerCandidates(app: Parameters<FastifyPluginAsyncTypebox>[0], house: House): void {
  const { region } = house
  app.get(
    '/api/matters/:number/mediators',
    {
      schema: {
        summary:
          'Whom you may propose as mediator: the committees around first, who fits, then the fewest open matters',
        tags: ['matters'],
        params: Type.Object({ number: Type.String({ maxLength: 40 }) }),
        response: { 200: Candidates, ...problems },
      },
    },
    async (request) => {
      const staff = await requireStaff(house, request)
      const reading = { what: 'file', why: '办理' }
      return openForStaff(house, staff, request.params.number, reading, async ({ matter }, tx) => {
        const may = (['propose-mediator', 'choose-mediator'] as const).some((right) =>
          mayDo(staff.actor, right, matter, region),
        )
        if (!may) throw new DoorProblem('not-yours')
        const all = await candidatesFor({ house, matter, at: house.clock.now(), tx })
        const ordered = await inFairOrder(all, matter, { tx, region })
        const rows = ordered.map((one) => candidateView(one, matter))
        // Who may not be proposed stands last, with the reason, so that nobody looks for them in vain.
        const [free, barred] = [rows.filter(isFree), rows.filter((row) => !isFree(row))]
        return { rows: [...free, ...barred].slice(0, most) }
      })
    },
  )

  function candidateView(
    candidate: KnownCandidate & { readonly open: number },
    matter: Matter,
  ): CandidateView {
    const { mediator, name, committee, open, found, profile } = candidate
    const fault = seatFault(candidate, matter, region)
    return {
      ...{ person: mediator, name, committee, open },
      fits: fits(candidate, matter),
      published: profile.published === true,
      found: found.map((tie) => tieSentence(tie, matter)),
      ...(fault === undefined || !isRefusal(fault) ? {} : { barred: barredWords(fault.refused) }),
    }
  }
}

const isFree = ({ barred }: CandidateView): boolean => barred === undefined

function barredWords(refused: string): Words {
  switch (refused) {
    case 'engagement-over':
      return words('聘期已满或者还没有开始', 'not engaged at present')
    case 'mediator-is-party':
      return words('本人就是当事人', 'is a party')
    case 'mediator-is-kin':
      return words('与当事人有亲属关系', 'is related to a party')
    case 'another-committee':
      return words('不属于已经立案的调委会', 'not of the committee that opened the case')
    default:
      return words('目前不能接手这件事', 'cannot take this on at present')
  }
}
