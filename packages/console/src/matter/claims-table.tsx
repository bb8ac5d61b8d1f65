import type { MatterView } from '@jiefen/contract'
import { useMarks, useWords } from '../language/index.ts'
import { collectiveWords } from './collective-words.ts'
import { partyNameOf } from './party-name.ts'
import { matterWords } from './words.ts'

/** One line per claimant: what they claim, what the agreement gives them, who speaks for them, consent and paper. */
export function ClaimsTable({ matter }: { matter: MatterView }) {
  const marks = useMarks()
  const words = useWords(collectiveWords)
  const general = useWords(matterWords)
  const { claims, mandates, claimed, agreed, difference } = matter.collective
  const nameOf = (id: string): string => {
    const party = matter.parties.find((one) => one.id === id)
    return (party && partyNameOf(party)) ?? general.noName
  }
  const drawn = agreed !== undefined
  const yuan = (amount: string | undefined): string => (amount === undefined ? '—' : words.yuan(amount))
  return (
    <div className="table-frame">
      <table className="figures-table claims-table" aria-label={words.claimsTitle}>
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.claimed}</th>
            {drawn && <th scope="col">{words.agreed}</th>}
            {drawn && <th scope="col">{words.difference}</th>}
            <th scope="col">{words.speaker}</th>
            <th scope="col">{words.consent}</th>
            <th scope="col">{words.identity}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => {
            const party = matter.parties.find(({ id }) => id === claim.party)
            const speakers = mandates.filter((one) => one.party === claim.party)
            return (
              <tr key={claim.party}>
                <th scope="row">{nameOf(claim.party)}</th>
                <td data-label={words.what}>{claim.what ?? '—'}</td>
                <td data-label={words.claimed}>{yuan(claim.claimed)}</td>
                {drawn && <td data-label={words.agreed}>{yuan(claim.agreed)}</td>}
                {drawn && <td data-label={words.difference}>{yuan(claim.difference)}</td>}
                <td data-label={words.speaker}>
                  {speakers.length === 0
                    ? words.nobody
                    : speakers.map(({ representative }) => nameOf(representative)).join(marks.list)}
                </td>
                <td data-label={words.consent}>{general.consent[party?.consent ?? 'open']}</td>
                <td data-label={words.identity}>
                  {party?.identityShown === undefined ? words.notShown : words.shown}
                </td>
              </tr>
            )
          })}
          <tr>
            <th scope="row">{words.total(claims.length)}</th>
            <td />
            <td data-label={words.claimed}>{words.yuan(claimed)}</td>
            {drawn && <td data-label={words.agreed}>{yuan(agreed)}</td>}
            {drawn && <td data-label={words.difference}>{yuan(difference)}</td>}
            <td />
            <td />
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  )
}
