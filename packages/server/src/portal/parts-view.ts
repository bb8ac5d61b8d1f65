import { partiesToAgree } from '@jiefen/domain/confirmation'
import { type Agreement, type Matter, withOnlyAgreement } from '@jiefen/domain/matter'
import type { OwnConfirmation, OwnPart, PartsView } from '@jiefen/portal'
import { type ConfirmationEyes, ownConfirmation } from './confirmation-view.ts'
import { momentWords } from './moments.ts'

/** What is settled besides the agreement in hand, and what becomes of the rest; undefined where there is only one. */
export function partsViewOf(matter: Matter, eyes: ConfirmationEyes): PartsView | undefined {
  const { alsoInForce, agreement, termination } = matter
  if (alsoInForce.length === 0) return undefined
  const rest =
    termination !== undefined ? 'ended' : agreement?.effectiveAt === undefined ? 'talking' : 'settled'
  return { parts: alsoInForce.map((one) => partOf(one, matter, eyes)), rest }
}

function partOf({ version, effectiveAt, terms }: Agreement, matter: Matter, eyes: ConfirmationEyes): OwnPart {
  const { base, region, language, party } = eyes
  const own = withOnlyAgreement(matter, version)
  const confirmation = partiesToAgree(own).includes(party)
    ? confirmationOfThis(own, eyes, version)
    : undefined
  return {
    version,
    since: effectiveAt === undefined ? '' : momentWords(effectiveAt, region, language),
    ...(terms.partial === undefined ? {} : { leavesOpen: terms.partial.leavesOpen }),
    href: `${base}/agreement.pdf?version=${version}`,
    ...(confirmation === undefined ? {} : { confirmation }),
  }
}

/** Its standing with the court, said of this version by name. */
function confirmationOfThis(
  own: Matter,
  eyes: ConfirmationEyes,
  version: number,
): OwnConfirmation | undefined {
  const standing = ownConfirmation(own, eyes)
  if (standing === undefined) return undefined
  const { paper, ...said } = standing
  return {
    ...said,
    agreement: version,
    ...(paper === undefined ? {} : { paper: `${paper}?agreement=${version}` }),
  }
}

/** The way of the agreement in hand; where it does not bind yet, there is none besides those of the parts. */
export function confirmationInHand(matter: Matter, eyes: ConfirmationEyes): OwnConfirmation | undefined {
  const { agreement, alsoInForce } = matter
  if (agreement?.effectiveAt === undefined) return undefined
  const own = withOnlyAgreement(matter, agreement.version)
  return alsoInForce.length === 0
    ? ownConfirmation(own, eyes)
    : confirmationOfThis(own, eyes, agreement.version)
}
