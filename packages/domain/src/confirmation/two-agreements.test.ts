import { missingForArchive, papersNow } from '@jiefen/domain/archive'
import { eligibility, recordRuling } from '@jiefen/domain/confirmation'
import { mayNow } from '@jiefen/domain/door'
import { asInstant, isRefusal } from '@jiefen/domain/kernel'
import { confirmationOf, findAgreement, type Matter, withOnlyAgreement } from '@jiefen/domain/matter'
import {
  andThen,
  asParty,
  attempt,
  courtOf,
  firstOfPart,
  homeDesk,
  informant,
  informantId,
  mediatorOf,
  otherSide,
  otherSideId,
  partSettled,
  restFailed,
  restOnTheTable,
  restSettled,
  type Scene,
  type Story,
  scenes,
  secondOfPart,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'

/** Both have shown who they are and said where papers reach them. */
function withPapers(story: Story): Story {
  let told = story
  for (const party of [informantId, otherSideId]) {
    told = andThen(told, 'show-identity', homeDesk(story.scene), { party, paper: '居民身份证' })
    told = andThen(told, 'change-contact', homeDesk(story.scene), { party, change: { address: '3 号楼' } })
  }
  return told
}

function bothWant(story: Story, version: number): Story {
  const hers = andThen(story, 'agree-to-confirmation', asParty(informant), { party: informantId, version })
  return andThen(hers, 'agree-to-confirmation', asParty(otherSide), { party: otherSideId, version })
}

const handed = (story: Story, version: number): Story =>
  andThen(story, 'hand-to-court', mediatorOf(story.scene), {
    ...{ court: courtOf(story.scene), point: 'committee', statusOrTitle: false, way: 'download', version },
  })

const days = ({ clocks }: Matter) => clocks.filter(({ name }) => name === 'confirmation').length

describe.each(scenes)('in $region.id', (scene: Scene) => {
  const two = withPapers(restSettled(scene))

  it('each has its own yes, its own days, its own papers at its own court', () => {
    const first = handed(bothWant(two, 1), 1)
    expect(days(two.matter) - days(first.matter)).toBe(1)
    expect(missingForArchive(first.matter).map(({ missing }) => missing)).toContain('confirmation')
    // While the first lies there, the second is asked for by itself: nobody has said yes to it.
    const own = withOnlyAgreement(first.matter, 2)
    expect(
      eligibility(own, scene.region, first.matter.lastAt).find(({ check }) => check === 'agreed')?.ok,
    ).toBe(false)
    const second = handed(bothWant(first, 2), 2)
    expect(days(second.matter)).toBe(0)
    expect(second.matter.confirmations.map(({ version }) => version)).toEqual([1, 2])
    const titles = papersNow(second.matter).flatMap((paper) =>
      paper.ready && paper.paper === 'court-application' ? [paper.title, paper.nth] : [],
    )
    expect(titles).toEqual(['司法确认申请书（协议第 1 版）', 1, '司法确认申请书（协议第 2 版）', 2])
  })

  it('the court answers about one of them, and the other waits', () => {
    const both = handed(bothWant(handed(bothWant(two, 1), 1), 2), 2)
    const at = asInstant(both.matter.lastAt + 60_000)
    const decidedOn = new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
    const ruled = andThen(both, 'record-ruling', homeDesk(scene), {
      ...{ version: 1, ruling: 'valid', courtNumber: '（2026）0999民特12号', decidedOn, at },
    })
    expect(confirmationOf(ruled.matter, 1)?.decided?.ruling).toBe('valid')
    expect(confirmationOf(ruled.matter, 2)?.decided).toBeUndefined()
    const again = {
      ruling: 'valid',
      version: 1,
      courtNumber: '1',
      decidedOn,
      at,
      by: homeDesk(scene),
    } as const
    expect(recordRuling(again, ruled.matter, scene.region)).toEqual({ refused: 'not-with-the-court' })
  })

  it('a part may go to the court while the rest is on the table', () => {
    const signing = withPapers(restOnTheTable(scene))
    expect(signing.matter.stage).toBe('signing')
    expect(handed(bothWant(signing, 1), 1).matter.confirmations[0]?.requested?.version).toBe(1)
    const notYet = { party: informantId, version: 2 }
    expect(attempt(signing, 'agree-to-confirmation', asParty(informant), notYet)).toEqual({
      refused: 'no-agreement-in-force',
    })
    expect(
      mayNow({ kind: 'party', party: informantId }, signing.matter, scene.region)['agree-to-confirmation'],
    ).toBe(true)
  })

  it('each is kept for itself, also while the rest is mediated and after it has failed', () => {
    for (const story of [partSettled(scene), restOnTheTable(scene), restFailed(scene), restSettled(scene)]) {
      const kept = [firstOfPart, secondOfPart].reduce(
        (told, obligation) => andThen(told, 'confirm-performance', asParty(informant), { obligation }),
        story,
      )
      expect(kept.events.filter(({ type }) => type === 'AgreementKept')).toMatchObject([{ version: 1 }])
      expect(findAgreement(kept.matter, 1)?.keptAt).toBe(kept.matter.lastAt)
      expect(findAgreement(kept.matter, 2)?.keptAt).toBeUndefined()
    }
  })

  it('where the rest has failed the file waits until the part is kept and somebody has asked', () => {
    const failed = withPapers(restFailed(scene))
    const gaps = (story: Story) => missingForArchive(story.matter).map(({ missing }) => missing)
    expect(gaps(failed)).toEqual(['performance', 'performance', 'follow-up'])
    const soon = { party: informantId, kept: 'kept' } as const
    expect(isRefusal(attempt(failed, 'record-follow-up', asParty(informant), soon))).toBe(true)
    const kept = [firstOfPart, secondOfPart].reduce(
      (told, obligation) => andThen(told, 'confirm-performance', asParty(informant), { obligation }),
      failed,
    )
    expect(gaps(andThen(kept, 'record-follow-up', asParty(informant), soon))).toEqual([])
  })
})
