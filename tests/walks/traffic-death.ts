import type { Resident } from '@jiefen/testkit/service'
import type { Cast } from './cast.ts'
import { he, partyOf, she } from './first-walk/play.ts'
import { act, follow } from './resident-acts.ts'
import { seal, signAsMediator, signOnPhone } from './signing.ts'
import { accept, askBoth, type Begun, bring, holdSession } from './stages.ts'

export const mother = { name: '阿依古丽·买买提', telephone: '19900000203' } as const

/** Three who sign, each at their own telephone. */
export interface Three extends Begun {
  readonly third: Resident
}

/** His widow tells it, his mother is added beside her, the driver is asked; all agree and sit together once. */
export async function broughtByThree(cast: Cast): Promise<Three> {
  const begun = await bring(cast, {
    story: '我丈夫骑电动车回家，被一辆货车撞倒，人没有救回来，想请你们主持谈赔偿。',
    ...{ informant: she, otherSides: [he] },
  })
  const { desk, mediator } = cast
  const { number, resident, otherSide, receipt } = begun
  await accept(begun)
  await desk.act(number, 'add-party', { side: 'informant', party: mother })
  const view = await desk.open(number)
  const added = view.parties.find(({ name }) => name === mother.name)?.id ?? ''
  await askBoth(begun)
  const third = cast.service.resident()
  const { path } = await desk.act(number, 'invite-party', { party: added, way: 'link' })
  await third.open(path)
  await act(third, '/invitation/consent', { rights: 'yes' })
  await desk.act(number, 'propose-mediator', { mediator: cast.idOf(mediator.login), chosenBy: 'parties' })
  await mediator.act(number, 'declare-interest', { ties: 'none' })
  await follow(resident, receipt)
  await act(resident, '/follow/mediator', { answer: 'yes' })
  for (const someone of [otherSide, third]) {
    await someone.open('/invitation')
    await act(someone, '/invitation/mediator', { answer: 'yes' })
  }
  await mediator.act(number, 'open-mediation', {})
  await holdSession(begun)
  return { ...begun, third }
}

/** 860,000 yuan in two parts, to the widow for all whom he leaves behind. */
export async function drawForThree({ cast, number }: Three): Promise<void> {
  const view = await cast.desk.open(number)
  const [payee, payer] = [partyOf(view, 'informant'), partyOf(view, 'other-side')]
  await cast.mediator.act(number, 'draw-agreement', {
    form: 'written',
    facts: '高远山驾驶货车与骑电动车的死者相撞，死者经抢救无效死亡，三方对事实没有争议。',
    clauses: [
      {
        clause: 'pay-in-parts',
        payment: {
          ...{ payer, payee, what: '死亡赔偿金、丧葬费等', cents: 86_000_000, way: '银行转账' },
          instalments: [
            { byDay: '2026-12-01', cents: 30_000_000 },
            { byDay: '2027-01-15', cents: 56_000_000 },
          ],
        },
      },
      { clause: 'settled-hereby' },
    ],
    performance: { way: '银行转账', by: '2027-01-15' },
  })
}

export async function signByThree({ cast, receipt, resident, otherSide, third }: Three): Promise<void> {
  await follow(resident, receipt)
  await signOnPhone(cast, resident, '/follow')
  for (const someone of [otherSide, third]) {
    await someone.open('/invitation')
    await signOnPhone(cast, someone, '/invitation')
  }
}

/** As far as the seal in one go: from here it can go on to the court. */
export async function deathSealed(cast: Cast): Promise<Three> {
  const three = await broughtByThree(cast)
  await drawForThree(three)
  await signByThree(three)
  await signAsMediator(cast, three.number)
  await seal(cast, three.number)
  return three
}
