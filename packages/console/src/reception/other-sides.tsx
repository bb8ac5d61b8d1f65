import { Button } from 'antd'
import { useWords } from '../language/index.ts'
import { FieldBox, PartyFields, type PartyInput } from '../pieces/index.ts'
import { receptionWords } from './words.ts'

interface OtherSidesProps {
  readonly sides: readonly PartyInput[]
  readonly onChange: (sides: readonly PartyInput[]) => void
}

/** Everybody on the other side, by name or by how to recognise them. */
export function OtherSides({ sides, onChange }: OtherSidesProps) {
  const words = useWords(receptionWords)
  return (
    <FieldBox name="otherSides" label={words.otherSide} hint={words.otherSideHint} optional group>
      {sides.map((side, index) => (
        <div key={index} className="other-side">
          <PartyFields
            name={`otherSides.${index}`}
            value={side}
            onChange={(changed) => onChange(sides.map((other, at) => (at === index ? changed : other)))}
            asks={['name', 'telephone', 'mail', 'address', 'description']}
          />
          {sides.length > 1 && (
            <Button type="link" onClick={() => onChange(sides.filter((_, at) => at !== index))}>
              {words.removeOther}
            </Button>
          )}
        </div>
      ))}
      {sides.length < 20 && (
        <Button type="dashed" onClick={() => onChange([...sides, {}])}>
          {words.addOther}
        </Button>
      )}
    </FieldBox>
  )
}
