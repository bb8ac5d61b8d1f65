import fc from 'fast-check'
import { expect, it } from 'vitest'
import { promisesFromClaims, sumOfPromises } from './claim-promises.ts'
import { differenceOf, draftOf, isWholePromise } from './promise-input.ts'

const clauses = { once: 'pay', inParts: 'pay-in-parts' }

it('what is proposed comes to what is claimed, to the cent, for each and for all, in any number of parts', () => {
  const cents = fc.array(fc.integer({ min: 100, max: 10 ** 11 }), { minLength: 1, maxLength: 60 })
  const days = fc.integer({ min: 1, max: 12 })
  fc.assert(
    fc.property(cents, days, (all, many) => {
      const claims = all.map((claimedCents, nth) => ({ party: `p${nth}`, what: '工资', claimedCents }))
      const promises = promisesFromClaims(claims, {
        ...{ payer: 'boss', way: '银行转账', clauses },
        days: Array.from({ length: many }, (_, nth) => `2027-01-${String(nth + 1).padStart(2, '0')}`),
      })
      expect(sumOfPromises(promises)).toBe(all.reduce((sum, one) => sum + one, 0))
      for (const [nth, promise] of promises.entries()) {
        expect(differenceOf(promise)).toBe(0)
        expect(isWholePromise(promise, true)).toBe(true)
        expect(draftOf(promise, true)).toMatchObject({ payment: { payee: `p${nth}`, cents: all[nth] } })
      }
    }),
    { numRuns: 40 },
  )
})

it('whoever pays pays nothing to themselves, and who claims no amount is left to the mediator', () => {
  const claims = [{ party: 'boss', claimedCents: 1 }, { party: 'p1' }, { party: 'p2', claimedCents: 500 }]
  const proposed = { payer: 'boss', way: '现金', days: ['2027-01-01'], clauses }
  expect(promisesFromClaims(claims, proposed).map(({ to }) => to)).toEqual(['p2'])
})
