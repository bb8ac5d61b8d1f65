import type { MatterView } from '@jiefen/contract'
import { useWords } from '../language/index.ts'
import type { Begin } from './actions.ts'
import { WhistleCard } from './whistle-card.tsx'
import { whistleWords } from './whistle-words.ts'

/** Every unit that was called, those still owed first on the page as the matter has them. */
export function WhistlesPanel({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(whistleWords)
  if (matter.whistles.length === 0) return null
  return (
    <section className="whistles" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul>
        {matter.whistles.map((whistle) => (
          <WhistleCard key={whistle.id} number={matter.number} whistle={whistle} onBegin={onBegin} />
        ))}
      </ul>
    </section>
  )
}
