import type { CommandBody, MatterView } from '@jiefen/contract'
import { instant } from '@jiefen/domain/kernel'
import { type Cast, raiseWithTelephones, type regions } from './cast.ts'
import { he, partyOf, she } from './first-walk/play.ts'
import { type Begun, bring } from './stages.ts'

export const accountNumber = '6200990000000000017'
export const maskedAccount = '6200****0017'

/** Monday, the second of November: three payments until the twenty-eighth. */
export const raiseCornCurtain = (region: (typeof regions)[number]): Promise<Cast> =>
  raiseWithTelephones(region, instant('2026-11-02T02:00:00Z'))

export const bringCorn = (cast: Cast): Promise<Begun> =>
  bring(cast, {
    story: '我种了一百亩玉米，说好收购的，地头过了秤拉走，七万七千元货款一直没有给。',
    informant: she,
    otherSides: [he],
  })

type Body = CommandBody<'draw-agreement'>

/** 77,000 yuan in parts, and an apology; cents that do not divide by three stand in the last part. */
export function cornTerms(view: MatterView, parts: readonly (readonly [string, number])[]): Body {
  const [payee, payer] = [partyOf(view, 'informant'), partyOf(view, 'other-side')]
  return {
    form: 'written',
    facts: '高远山收购于小暑一百亩地的玉米，尚欠货款七万七千元，双方没有争议。',
    clauses: [
      {
        clause: parts.length > 1 ? 'pay-in-parts' : 'pay',
        payment: {
          ...{ payer, payee, what: '玉米货款', cents: 7_700_000, way: '银行转账' },
          instalments: parts.map(([byDay, cents]) => ({ byDay, cents })),
          ...{ accountWords: '于小暑，镇信用社', account: accountNumber },
        },
      },
      { clause: 'settled-hereby' },
    ],
    performance: { way: '银行转账', by: '2026-11-28' },
  }
}

export const inThree = [
  ['2026-11-10', 2_566_667],
  ['2026-11-19', 2_566_667],
  ['2026-11-28', 2_566_666],
] as const
