import {
  agreementsInForce as inForceNow,
  isPartial,
  type Matter,
  type MatterEvent,
  numberOfAgreement,
  withAgreement,
} from '@jiefen/domain/matter'
import QRCode from 'qrcode'
import type { House } from '../house.ts'
import { fold } from '../platform/desk/index.ts'

/** A written agreement as it took effect: what was corrected in the file afterwards does not alter it. */
export interface InForce {
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  readonly version: number
  readonly effectiveAt: number
  /** Over all that was agreed and signed, keyed: it tells nothing of the words. */
  readonly fingerprint: string
  /** Opens the page on which anybody holding the paper can check it. */
  readonly code: string
  /** The number on its paper. */
  readonly number: string
  /** It settles some of the points only. */
  readonly part: boolean
  /** The later agreement of the same matter that has taken its place; beside a part others may be in force. */
  readonly replacedBy?: { readonly number: string; readonly since: number }
}

/** Every written agreement of this history that took effect, the first one first. */
export function agreementsInForce(house: House, events: readonly MatterEvent[]): InForce[] {
  const ends = events.flatMap(({ type }, index) => (type === 'AgreementTookEffect' ? [index + 1] : []))
  if (ends.length === 0) return []
  const steps = ends.map((end) => {
    const until = events.slice(0, end)
    const then = fold(house.desk.model, until)
    return { until, then, binding: inForceNow(then) }
  })
  return steps.flatMap(({ until, then, binding }, step): InForce[] => {
    const agreement = binding.at(-1)
    if (agreement === undefined || agreement.terms.form !== 'written') return []
    const { version, effectiveAt } = agreement
    const matter = withAgreement(then, version)
    const fingerprint = house.sealing.index('agreement-fingerprint', contentOf(matter))
    const code = codeOf(house.sealing.index('agreement-check', `${matter.number} ${version} ${fingerprint}`))
    const later = steps.slice(step + 1).find((one) => !one.binding.some((known) => known.version === version))
    const by = later?.binding.at(-1)
    return [
      {
        ...{ matter, events: until, version, effectiveAt, fingerprint, code },
        number: numberOfAgreement(then, version),
        part: isPartial(agreement),
        ...(later === undefined || by === undefined
          ? {}
          : { replacedBy: { number: numberOfAgreement(later.then, by.version), since: by.effectiveAt } }),
      },
    ]
  })
}

/** The number behind the printed code, and what is written into the seal. */
export const sealReason = ({ matter, code }: InForce): string => `jiefen ${matter.number} ${code}`

/** Four by four: short enough to compare by eye. */
export const shortFingerprint = (fingerprint: string): string =>
  fingerprint
    .slice(0, 16)
    .toUpperCase()
    .replace(/.{4}(?=.)/g, '$& ')

/** What is printed beside the seal: a square code and the words for it. */
export async function checkOn(house: House, inForce: InForce) {
  const address = `${house.settings.origin}/check/${inForce.matter.number}/${inForce.code}`
  return {
    svg: await QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' }),
    lines: [
      '扫码核对这份协议书是不是真的、有没有改过',
      `核对码 ${inForce.code}`,
      `指纹 ${shortFingerprint(inForce.fingerprint)}`,
    ],
  }
}

function contentOf({ number, caseNumber, parties, mediator, agreement }: Matter): string {
  const { version, terms, signatures, effectiveAt } = agreement ?? {}
  return JSON.stringify([
    number,
    caseNumber,
    version,
    terms,
    parties.map(({ id, side, type, name, description }) => [id, side, type, name ?? description]),
    [mediator?.name, mediator?.committee],
    signatures?.map(({ signer, way, at }) => [signer, way, at]),
    effectiveAt,
  ])
}

/** Ten signs without look-alikes: fifty bits. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeOf = (hash: string): string => {
  const bits = BigInt(`0x${hash.slice(0, 16)}`)
  return Array.from({ length: 10 }, (_, at) => signs[Number((bits >> BigInt(at * 5)) & 31n)]).join('')
}
