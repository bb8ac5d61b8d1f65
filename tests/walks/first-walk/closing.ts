import type { WireCommand } from '@jiefen/contract'
import { textOf } from '@jiefen/testkit/service'
import { expect } from 'vitest'
import { follow } from '../resident-acts.ts'
import { expectNumberUnseen } from './asking.ts'
import { type Play, partyOf, type Steps } from './play.ts'

const whySupervisor = '抽查转办是否按时'

/** From the follow-up call to the closed file, and back to her who brought it. */
export function closing(play: Play): Steps {
  const { cast, resident, otherSide } = play
  const { service, desk, mediator, supervisor } = cast
  const number = (): string => play.receipt.number

  return {
    'follow-up': async () => {
      await service.pass(14 * 24)
      const party = partyOf(await desk.open(number()), 'informant')
      const told = { party, kept: 'kept', satisfaction: 5, words: '墙修好了，水管也换了，谢谢。' } as const
      const own = await mediator.refused(number(), 'record-follow-up', told)
      expect(own.status).toBe(403)
      await desk.act(number(), 'record-follow-up', told)
    },

    'archive-gate': async () => {
      const view = await desk.open(number())
      const missing = [{ missing: 'identity', form: 'F04', party: partyOf(view, 'informant') }]
      expect(view.missing).toEqual([
        expect.objectContaining({ form: 'F04', party: partyOf(view, 'informant') }),
      ])
      const refused = await desk.refused(number(), 'archive-matter', {})
      expect(refused).toMatchObject({ status: 409, code: 'dossier-incomplete', facts: { missing } })
    },

    archived: async () => {
      await desk.act(number(), 'show-identity', {
        party: partyOf(await desk.open(number()), 'informant'),
        paper: '居民身份证',
      })
      await desk.act(number(), 'archive-matter', {})
      const view = await desk.open(number())
      expect(view).toMatchObject({ stage: 'archived', missing: [], clocks: [], next: { who: 'nobody' } })
      await expectReadOnly()
    },

    'resident-looks-back': async () => {
      await supervisor.open(number(), whySupervisor)
      const { html } = await follow(resident, play.receipt)
      const shown = [...html.matchAll(/data-event="([A-Za-z]+)"/g)].map(([, event]) => event)
      // What the other side and the office said to each other is not hers, nor what was asked about safety; everything
      // else is, the newest on top.
      const hidden = (fact: string) => fact.startsWith('Question') || fact === 'MatterScreened'
      const facts = (await service.factsOf(number())).filter((fact) => !hidden(fact))
      expect(shown).toEqual(facts.toReversed())

      const list = /<ul class="pile" data-reads>([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? ''
      const rows = list.split('</li>').map(textOf)
      const kept = await service.stored<{ who: string; why: string }>(
        `select coalesce(reader ->> 'name', '') as who, why
from read_record
join matter using (county, matter_id)
where number = $1
order by read_record.at desc
limit 200`,
        [number()],
      )
      expect(kept.length).toBeGreaterThan(8)
      expect(rows.filter((row) => row.trim() !== '')).toHaveLength(kept.length)
      for (const who of [desk, mediator, supervisor]) expect(rows.join()).toContain(cast.nameOf(who.login))
      await otherSide.open(play.invitation)
      expectNumberUnseen(play)
      const own = rows.find((row) => row.includes(cast.nameOf(supervisor.login)))
      expect(own).toContain(whySupervisor)
      await expect(supervisor.open(number())).rejects.toThrow('reason-needed')
    },

    verified: async () => {
      const { difference, matters } = await service.verify()
      expect(difference).toBeUndefined()
      expect(matters).toBe(1)
    },
  }

  async function expectReadOnly(): Promise<void> {
    const view = await desk.open(number())
    const party = partyOf(view, 'informant')
    const tries: readonly [WireCommand, object][] = [
      ['sort-matter', { why: '再看看' }],
      ['correct-party', { party, change: { address: '一号楼' } }],
      ['record-follow-up', { party, kept: 'kept' }],
      ['archive-matter', {}],
      ['reopen-matter', { why: 'not-kept' }],
    ]
    for (const [command, body] of tries) {
      const answer = await desk.send(`/api/matters/${number()}/${command}`, { method: 'POST', body })
      expect(answer, command).toMatchObject({ status: 409 })
    }
    expect((await desk.open(number())).version).toBe(view.version)
  }
}
