import { amountInYuan, type MatterView } from '@jiefen/contract'
import { Input } from 'antd'
import { useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import { collectiveWords } from '../collective-words.ts'
import { type ClaimantLine, readClaimants } from '../forms/index.ts'

interface ClaimantsFieldProps {
  readonly name: string
  readonly parties: MatterView['parties']
  readonly value: string
  readonly onChange: (typed: string) => void
}

/** A list as it was brought, and beneath it each line as it was understood; what is faulty says why and stays. */
export function ClaimantsField({ name, parties, value, onChange }: ClaimantsFieldProps) {
  const words = useWords(collectiveWords)
  const lines = readClaimants(value, parties)
  const faulty = lines.filter(({ fault }) => fault !== undefined).length
  const sum = lines.reduce((all, { cents = 0 }) => all + cents, 0)
  return (
    <>
      <p className="hint" id={`${fieldId(name)}-how`}>
        {words.pasteHint}
      </p>
      <Input.TextArea
        id={fieldId(name)}
        aria-describedby={`${fieldId(name)}-how`}
        autoSize={{ minRows: 6, maxRows: 16 }}
        maxLength={20_000}
        spellCheck={false}
        placeholder={words.pasteExample}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {lines.length > 0 && (
        <>
          <p role="status" className={faulty === 0 ? 'adds-up' : 'adds-up not'}>
            {words.sum(lines.length, amountInYuan(sum))} ·{' '}
            {faulty === 0 ? words.allGood : words.toMend(faulty)}
          </p>
          <div className="table-frame">
            <table className="figures-table lines-table">
              <thead>
                <tr>
                  <th scope="col">{words.line}</th>
                  <th scope="col">{words.understood}</th>
                  <th scope="col">{words.who}</th>
                  <th scope="col">{words.telephone}</th>
                  <th scope="col">{words.claimed}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <Line key={line.nth} line={line} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  )
}

function Line({ line }: { line: ClaimantLine }) {
  const words = useWords(collectiveWords)
  const { nth, text, name, telephone, cents, fault } = line
  return (
    <tr className={fault === undefined ? '' : 'faulty'}>
      <th scope="row">{nth}</th>
      <td data-label={words.understood}>
        {fault === undefined ? words.ok : <strong className="late">{words.faults[fault]}</strong>}
      </td>
      <td data-label={words.who}>{name ?? text}</td>
      <td data-label={words.telephone}>{telephone ?? '—'}</td>
      <td data-label={words.claimed}>{cents === undefined ? '—' : words.yuan(amountInYuan(cents))}</td>
    </tr>
  )
}
