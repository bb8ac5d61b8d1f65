import {
  anAcceptedDispute,
  andThen,
  aReportedDispute,
  attempt,
  deskAt,
  homeDesk,
  inMediation,
  scenes,
  town,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asUnitId } from '../kernel/index.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const reported = aReportedDispute(scene)
  const desk = deskAt(scene)

  it('each part is changed by itself, and the others stay', () => {
    const { sorting } = reported.matter
    const changed = (told: object) =>
      andThen(reported, 'sort-matter', desk, { why: '看过了', ...told }).matter
    expect(changed({ kind: 'hazard' }).sorting).toEqual({ ...sorting, kind: 'hazard' })
    expect(changed({ kind: 'hazard' }).kind).toBe('hazard')
    expect(changed({ category: '07' }).sorting).toEqual({ ...sorting, category: '07' })
    expect(changed({ category: null }).sorting).not.toHaveProperty('category')
    expect(changed({ complexity: 'complex' }).sorting).toEqual({ ...sorting, complexity: 'complex' })
    expect(changed({ unit: scene.sibling }).sorting).toEqual({ ...sorting, unit: scene.sibling })
  })

  it('a clerk signs with their reason, and the proposal becomes a decision', () => {
    const { matter } = andThen(reported, 'sort-matter', desk, { why: ' 就是漏水 ' })
    expect(matter).toMatchObject({
      sortedBy: 'staff',
      sortedWhy: '就是漏水',
      sorting: reported.matter.sorting,
    })
    expect(attempt({ ...reported, matter }, 'sort-matter', desk, { why: '再看' })).toEqual({
      refused: 'nothing-changed',
    })
  })

  it('a unit that is named becomes one that may open the file', () => {
    expect(
      andThen(reported, 'sort-matter', desk, { unit: scene.sibling, why: '在隔壁' }).matter.units,
    ).toContain(scene.sibling)
  })

  it('without a reason, or with what the region does not have, nothing is sorted', () => {
    expect(attempt(reported, 'sort-matter', desk, { category: '07', why: ' ' })).toEqual({
      refused: 'reason-missing',
    })
    expect(attempt(reported, 'sort-matter', desk, { category: '77', why: '看过了' })).toEqual({
      refused: 'unknown-category',
      category: '77',
    })
    const unit = asUnitId('nowhere')
    expect(attempt(reported, 'sort-matter', desk, { unit, why: '看过了' })).toEqual({
      refused: 'unknown-unit',
      unit,
    })
  })

  it('after acceptance the category may still be put right, but kind and unit are settled', () => {
    const accepted = anAcceptedDispute(scene)
    const home = homeDesk(scene)
    expect(
      andThen(accepted, 'sort-matter', home, { category: '07', why: '是工钱的事' }).matter.sorting.category,
    ).toBe('07')
    for (const told of [{ kind: 'hazard' } as const, { unit: scene.sibling }]) {
      expect(attempt(accepted, 'sort-matter', home, { ...told, why: '看过了' })).toMatchObject({
        refused: 'settled-at-acceptance',
      })
    }
  })

  it('what only an authority may decide cannot become the category of a dispute in mediation', () => {
    for (const category of ['13', null]) {
      expect(
        attempt(inMediation(scene), 'sort-matter', homeDesk(scene), { category, why: '看过了' }),
      ).toEqual({
        refused: 'not-for-mediation',
        category,
      })
    }
    expect(
      andThen(reported, 'sort-matter', desk, { category: '13', why: '是罚款的事' }).matter.sorting.category,
    ).toBe('13')
  })
})

it('a matter that is settled is not sorted any more', () => {
  const declined = andThen(aReportedDispute(town), 'decline-matter', deskAt(town), { reason: 'NM01' })
  expect(attempt(declined, 'sort-matter', deskAt(town), { category: '07', why: '看过了' })).toMatchObject({
    refused: 'not-at-this-stage',
  })
})
