import { packetsFor, stillOwed, sumOfPacket } from '@jiefen/domain/performance'
import {
  andThen,
  asParty,
  firstPart,
  homeDesk,
  informant,
  informantId,
  lateWithTheFirst,
  otherSide,
  otherSideId,
  promised,
  scenes,
  secondPart,
  theApology,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asInstant } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { asCents } from '../money/index.ts'

describe.each(scenes)('$region.id', (scene) => {
  const { region } = scene
  const codes = (matter: Matter, id = firstPart, of = region) =>
    packetsFor(id, matter, of).map(({ recourse }) => recourse.code)
  const suit = {
    ...region,
    recourses: [
      ...region.recourses,
      {
        ...(region.recourses[0] ?? {
          code: '',
          way: { zh: '', en: '' },
          words: { zh: '', en: '' },
          source: '',
        }),
        code: 'sue',
        packet: 'suit' as const,
      },
    ],
  }
  const late = lateWithTheFirst(scene)

  it('there is nothing to put together while nothing is late', () =>
    expect(codes(promised(scene).matter, firstPart, suit)).toEqual([]))

  it('a suit and a payment order are open once a day has passed, whether the office has declared it or not', () => {
    expect(codes(late.matter, firstPart, suit)).toEqual(['payment-order', 'sue'])
    const declared = andThen(late, 'declare-default', homeDesk(scene), {
      ...{ obligation: firstPart, words: '催了三次', recoursesTold: true },
    })
    expect(codes(declared.matter, firstPart, suit)).toEqual(['payment-order', 'sue'])
    expect(codes(late.matter, secondPart, suit)).toEqual([])
  })

  it('the sum is what has not come: what is only said to be paid has not', () => {
    const paid = asCents(1_000_000)
    const said = andThen(late, 'report-performance', asParty(otherSide), {
      obligation: firstPart,
      cents: paid,
    })
    const [before] = packetsFor(firstPart, said.matter, region)
    expect(before === undefined ? undefined : sumOfPacket(before)).toBe(2_566_667)
    const came = andThen(said, 'confirm-performance', asParty(informant), { obligation: firstPart })
    const [after] = packetsFor(firstPart, came.matter, region)
    expect(after?.obligations.map(stillOwed)).toEqual([1_566_667])
    expect([after?.creditor, after?.debtor]).toEqual([informantId, otherSideId])
  })

  it('no payment order for whoever owes something back; an apology is no debt', () => {
    const [owed, ...rest] = late.matter.obligations
    if (owed === undefined) throw new Error('something is owed')
    const back = { ...owed, id: theApology, debtor: owed.creditor, creditor: owed.debtor }
    const { lateSince, ...due } = back
    expect(lateSince).toBeDefined()
    expect(codes({ ...late.matter, obligations: [owed, ...rest] })).toContain('payment-order')
    expect(codes({ ...late.matter, obligations: [owed, due] })).not.toContain('payment-order')
  })

  it('enforcement is for what the court has confirmed in this very version, within two years from the last part', () => {
    const ruled = (version: number, ruling: 'valid' | 'dismissed'): Matter => ({
      ...late.matter,
      confirmations: [
        {
          ...{ version, agreed: [] },
          decided: {
            type: 'ConfirmationDecided',
            ruling,
            decidedOn: '2026-12-20',
            at: asInstant(0),
            by: { kind: 'clock' },
          },
        },
      ],
    })
    expect(codes(ruled(1, 'dismissed'))).not.toContain('enforcement')
    expect(codes(ruled(2, 'valid'))).not.toContain('enforcement')
    const found = packetsFor(firstPart, ruled(1, 'valid'), region).find(
      ({ recourse }) => recourse.code === 'enforcement',
    )
    expect(found?.lastDay).toBe('2028-12-28')
  })

  it('the worker asks for wages, and no organisation does', () => {
    const labour = { ...late.matter, sorting: { ...late.matter.sorting, category: '07' } }
    expect(codes(labour)).toContain('wages')
    const firm = {
      ...labour,
      parties: labour.parties.map((one) => ({ ...one, type: 'organisation' as const })),
    }
    expect(codes(firm)).not.toContain('wages')
  })

  it('of several who are owed each has only their own', () => {
    const [owed] = late.matter.obligations
    if (owed === undefined) throw new Error('something is owed')
    const matter = {
      ...late.matter,
      obligations: [owed, { ...owed, id: secondPart, creditor: otherSideId, debtor: informantId }],
    }
    for (const { obligations } of packetsFor(firstPart, matter, suit))
      expect(obligations.map(({ id }) => id)).toEqual([firstPart])
  })
})
