import {
  afterASession,
  afterPhoto,
  anAcceptedDispute,
  andThen,
  answeredAppeal,
  archived,
  asParty,
  attempt,
  declined,
  homeDesk,
  informantId,
  inMediation,
  mediatorOf,
  otherSide,
  otherSideId,
  readyForArchive,
  reopened,
  reported,
  safeAgain,
  scenes,
  settled,
  settledOrally,
  staffAt,
  terminated,
  town,
  whileSigning,
  withdrawn,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { asFileId } from '../kernel/index.ts'
import { dossierOf, findPrintable, leavesOf, missingForArchive, papersNow } from './index.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const desk = homeDesk(scene)

  it('a settled dispute waits for identities and follow-up, and every gap is named', () => {
    const missing = [
      { missing: 'identity', form: 'F04', party: informantId },
      { missing: 'identity', form: 'F04', party: otherSideId },
      { missing: 'follow-up', form: 'F11' },
    ]
    expect(missingForArchive(settled(scene).matter)).toEqual(missing)
    expect(attempt(settled(scene), 'archive-matter', desk, {})).toEqual({
      refused: 'dossier-incomplete',
      missing,
    })
  })

  it('while it is being signed the signatures are missing too', () => {
    const missing = missingForArchive(whileSigning(scene).matter)
    expect(missing.filter((gap) => gap.missing === 'signature')).toHaveLength(4)
    expect(missing.map((gap) => gap.missing)).toContain('outcome')
  })

  it('before mediation everything of it is missing', () => {
    const missing = missingForArchive(anAcceptedDispute(scene).matter).map((gap) => gap.missing)
    expect(new Set(missing)).toEqual(new Set(['rights-told', 'identity', 'session', 'outcome', 'follow-up']))
    expect(missingForArchive(inMediation(scene).matter).map((gap) => gap.missing)).toContain('session')
  })

  it('a complete file is closed with its papers in the official order', () => {
    const { matter } = archived(scene)
    if (matter.stage !== 'archived') throw new Error('the story ends in the archive')
    expect(matter.archive.dossier.map(({ form }) => form)).toEqual([
      ...[
        'F00',
        'F00A',
        'F01',
        'F02',
        'F03',
        'F03',
        'F04',
        'F04',
        'F21',
        'F08',
        'F09',
        'F11',
        'F18',
        'F13',
        'F14',
      ],
    ])
    expect(matter).toMatchObject({ clocks: [], from: 'following-up' })
  })

  it('an oral agreement has its own form', () => {
    expect(dossierOf(settledOrally(scene).matter).map(({ form }) => form)).toContain('F09B')
    expect(dossierOf(settledOrally(scene).matter).map(({ form }) => form)).not.toContain('F09')
  })

  it('a closed file cannot be closed again or changed', () => {
    expect(attempt(archived(scene), 'archive-matter', desk, {})).toMatchObject({
      refused: 'not-at-this-stage',
    })
  })

  it('what was declined or withdrawn goes a short way', () => {
    const closed = (story: ReturnType<typeof declined>) =>
      andThen(story, 'archive-matter', staffAt('receptionist', scene.first), {}).matter
    expect(closed(declined(scene))).toMatchObject({ stage: 'archived', from: 'declined' })
    expect(closed(withdrawn(scene))).toMatchObject({ stage: 'archived', from: 'withdrawn' })
    expect(dossierOf(declined(scene).matter).map(({ form }) => form)).toEqual([
      'F00',
      'F00A',
      'F01',
      'F02',
      'F16',
      'F14',
    ])
  })

  it('mediation that failed needs the identity of those who came, and a notice instead of an agreement', () => {
    const { matter } = terminated(scene)
    expect(missingForArchive(matter)).toEqual([
      { missing: 'identity', form: 'F04', party: informantId },
      { missing: 'identity', form: 'F04', party: otherSideId },
    ])
    expect(dossierOf(matter).map(({ form }) => form)).toEqual(expect.arrayContaining(['F08', 'F15']))
  })

  it('nobody is asked for the paper of somebody who never came', () => {
    const alone = andThen(inMediation(scene), 'terminate-mediation', mediatorOf(scene), { reason: 'T03' })
    expect(missingForArchive(alone.matter)).toEqual([])
    const refused = andThen(anAcceptedDispute(scene), 'refuse-consent', asParty(otherSide), {
      party: otherSideId,
    })
    expect(andThen(refused, 'archive-matter', desk, {}).matter.stage).toBe('archived')
  })

  it('a hazard waits for the re-check and the follow-up, an appeal for its answer', () => {
    expect(missingForArchive(safeAgain(scene).matter)).toEqual([{ missing: 'follow-up', form: 'F11' }])
    expect(missingForArchive(answeredAppeal(scene).matter)).toEqual([{ missing: 'follow-up', form: 'F11' }])
    const asked = andThen(answeredAppeal(scene), 'record-follow-up', desk, {
      party: informantId,
      kept: 'kept',
      satisfaction: 4,
    })
    expect(andThen(asked, 'archive-matter', desk, {}).matter.stage).toBe('archived')
  })

  it('an anonymous reporter of a hazard cannot be asked, and the file is closed without', () => {
    const unknown = { id: informantId, side: 'informant', type: 'person' } as const
    let story = reported(scene, { kind: 'hazard', story: '井盖坏了', anonymous: true, parties: [unknown] })
    story = andThen(story, 'accept-matter', desk, {})
    story = andThen(story, 'rectify-at-once', staffAt('grid-worker', scene.home), {
      after: afterPhoto,
      note: '换了',
    })
    story = andThen(story, 'recheck-hazard', desk, { safe: true, note: '稳当' })
    expect(missingForArchive(story.matter)).toEqual([])
    expect(dossierOf(story.matter).map(({ form }) => form)).not.toContain('F01')
  })

  it('what was followed up before the reopening is not followed up yet', () => {
    let story = andThen(readyForArchive(scene), 'reopen-matter', asParty(otherSide), { why: 'not-kept' })
    story = andThen(story, 'resume-matter', desk, { note: '再调一次' })
    expect(missingForArchive(story.matter).map((gap) => gap.missing)).toContain('follow-up')
  })
})

it('what was signed by hand lies behind the agreement, and is missed where a name was put on paper alone', () => {
  const { matter } = readyForArchive(town)
  const { agreement } = matter
  if (agreement === undefined) throw new Error('the story has an agreement')
  const by = homeDesk(town)
  const pages = ['1', '2'].map((name) => ({ file: asFileId(name), name }))
  const paper = {
    type: 'SignedPaperFiled',
    version: agreement.version,
    pages,
    at: matter.lastAt,
    by,
  } as const
  const titles = dossierOf({ ...matter, agreement: { ...agreement, paper } }).map(({ title }) => title)
  expect(titles[titles.indexOf('签字件扫描（2 页）') - 1]).toContain('人民调解协议书')

  const onPaper = agreement.signatures.map(({ proof: _, ...signed }) => ({
    ...signed,
    ...('party' in signed.signer ? { proof: { identity: 'at-the-desk' as const, words: 'w' } } : {}),
  }))
  const unscanned = { ...matter, agreement: { ...agreement, signatures: onPaper } }
  expect(missingForArchive(matter)).toEqual([])
  expect(missingForArchive(unscanned)).toEqual([{ missing: 'signed-paper', form: 'F09' }])
  expect(missingForArchive({ ...unscanned, agreement: { ...unscanned.agreement, paper } })).toEqual([])
})

it('photos go into the dossier as evidence', () => {
  const { matter } = reported(town, { photos: [{ file: asFileId('a'), name: 'a.jpg' }] })
  expect(dossierOf(matter)).toContainEqual({ form: 'F07', title: '证据材料（照片 1 张）' })
  expect(dossierOf(afterASession(town).matter).filter(({ form }) => form === 'F08')).toHaveLength(1)
  expect(dossierOf(reopened(town).matter).map(({ form }) => form)).toContain('F09')
})

describe.each(scenes)('the papers of a matter in $region.id', (scene) => {
  const form = (states: ReturnType<typeof papersNow>, code: string) =>
    states.filter((state) => state.form === code)

  it('each say that they are ready, or why not yet', () => {
    const early = papersNow(anAcceptedDispute(scene).matter)
    expect(form(early, 'F08')).toMatchObject([{ ready: false, why: 'no-session' }])
    expect(form(early, 'F09')).toMatchObject([{ ready: false, why: 'not-drawn' }])
    expect(form(early, 'F05')).toMatchObject([{ ready: true }])
    expect(form(early, 'F20')).toHaveLength(2)
    const late = papersNow(readyForArchive(scene).matter)
    expect(form(late, 'F18')).toMatchObject([{ ready: true }])
    expect(form(late, 'F09')).toMatchObject([{ ready: true, paper: 'agreement' }])
  })

  it('that lie in the dossier are all ready, in its order, and nothing is listed twice', () => {
    for (const story of [settled(scene), terminated(scene), declined(scene), safeAgain(scene)]) {
      const keys = papersNow(story.matter).map((state) =>
        [state.form, state.paper, state.ready && state.nth, state.ready && state.title].join(),
      )
      expect(new Set(keys).size).toBe(keys.length)
      for (const { paper, nth } of leavesOf(story.matter))
        expect(findPrintable(story.matter, paper, nth)).toBeDefined()
    }
  })

  it('that nobody can print yet are not found', () => {
    expect(findPrintable(anAcceptedDispute(scene).matter, 'agreement')).toBeUndefined()
    expect(findPrintable(settled(scene).matter, 'session-record', 9)).toBeUndefined()
  })

  it('a draft can be printed for signing, an agreement in force lies in the dossier', () => {
    expect(findPrintable(whileSigning(scene).matter, 'agreement')).toBeDefined()
    expect(leavesOf(whileSigning(scene).matter).map(({ paper }) => paper)).not.toContain('agreement')
  })

  it('undisputed facts are never made up: where nobody wrote any down, the form says so', () => {
    expect(form(papersNow(terminated(scene).matter), 'F19')).toEqual([
      { form: 'F19', paper: 'undisputed-facts', ready: false, why: 'no-undisputed-facts' },
    ])
  })
})

it('the dossier names what was said beside the matter, and only where something was', () => {
  const { matter } = settled(town)
  const titles = (talk: boolean) => dossierOf(matter, { talk }).map(({ title }) => title)
  expect(titles(true).filter((title) => !titles(false).includes(title))).toEqual(['往来消息'])
  expect(titles(true).at(-1)).toBe('封底')
})
