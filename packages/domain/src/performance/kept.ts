import {
  type Act,
  agreementsInForce,
  foldOnto,
  type Matter,
  type MatterEvent,
  standingOfObligation,
} from '../matter/index.ts'

/** With what was decided, and that the agreement is kept if nothing of it is owed any more. */
export function thenKept(decided: MatterEvent[], matter: Matter, { at, by }: Act): MatterEvent[] {
  const after = foldOnto(matter, decided)
  const kept = agreementsInForce(after).filter(
    ({ version, keptAt }) => keptAt === undefined && isAllKept(after, version),
  )
  return [...decided, ...kept.map(({ version }): MatterEvent => ({ type: 'AgreementKept', version, at, by }))]
}

/** All was done or given up, and not all was only given up. */
function isAllKept({ obligations }: Matter, version: number): boolean {
  const standings = obligations
    .filter((one) => one.version === version)
    .map(standingOfObligation)
    .filter((standing) => standing !== 'replaced')
  return (
    standings.includes('confirmed') &&
    standings.every((standing) => standing === 'confirmed' || standing === 'waived')
  )
}
