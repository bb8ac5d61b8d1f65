import type { CardView } from '@jiefen/contract'
import { useNames } from '../language/index.ts'
import { cardNames } from '../vocabulary/index.ts'

/** A card by its word and its colour, never by the colour alone. */
export function CardChip({ colour }: { colour: CardView['colour'] }) {
  const cardName = useNames(cardNames)
  return <span className={`card-chip card-${colour}`}>{cardName(colour)}</span>
}
