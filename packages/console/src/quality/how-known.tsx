import type { DrawView } from '@jiefen/contract'
import { useWords } from '../language/index.ts'
import { qualityWords } from './words.ts'

/** How anybody can work the draw out again, with nothing but what stands here. */
export function HowKnown({ month }: { readonly month: DrawView }) {
  const words = useWords(qualityWords)
  const line = (label: string, text: string | undefined) =>
    text === undefined ? null : (
      <>
        <dt>{label}</dt>
        <dd>
          <code>{text}</code>
        </dd>
      </>
    )
  return (
    <details>
      <summary>{words.howKnow}</summary>
      <ol>
        <li>{words.how1}</li>
        <li>{words.how2}</li>
        <li>{words.how3}</li>
        <li>{words.how4}</li>
      </ol>
      <dl className="quality-proof">
        {line(words.commitment, month.commitment)}
        {line(words.seed, month.seed)}
        {line(words.populationHash, month.populationHash)}
        {month.numbers.length > 0 && line(words.allNumbers(month.numbers.length), month.numbers.join(' '))}
      </dl>
    </details>
  )
}
