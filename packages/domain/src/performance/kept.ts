import { type Act, foldOnto, type Matter, type MatterEvent, standingOfObligation } from '../matter/index.ts'

/** With what was decided, and that the agreement is kept if nothing of it is owed any more. */
export function thenKept(decided: MatterEvent[], matter: Matter, { at, by }: Act): MatterEvent[] {
  const after = foldOnto(matter, decided)
  const { agreement } = after
  if (agreement === undefined || agreement.keptAt !== undefined || !isAllKept(after)) return decided
  return [...decided, { type: 'AgreementKept', version: agreement.version, at, by }]
}

/** All was done or given up, and not all was only given up. */
function isAllKept({ obligations }: Matter): boolean {
  const standings = obligations.map(standingOfObligation).filter((standing) => standing !== 'replaced')
  return (
    standings.includes('confirmed') &&
    standings.every((standing) => standing === 'confirmed' || standing === 'waived')
  )
}
