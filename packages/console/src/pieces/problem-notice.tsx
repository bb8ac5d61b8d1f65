import { Alert } from 'antd'
import { useLanguage, useMarks, useWords } from '../language/index.ts'
import type { Problem } from '../wire/index.ts'
import { factWords } from './fact-words.ts'
import { faultWords } from './fault-words.ts'
import { pieceWords } from './words.ts'

/** The summary on top of a form: what went wrong, what to do, and a link to each field concerned. */
export function ProblemNotice({ problem, action }: { problem: Problem; action?: React.ReactNode }) {
  const words = useWords(pieceWords)
  const language = useLanguage()
  const marks = useMarks()
  const facts = factWords(problem, language)
  return (
    <Alert
      type="error"
      role="alert"
      className="problem"
      title={problem.title}
      description={
        (facts !== undefined || hasMore(problem, action)) && (
          <>
            {facts !== undefined && <p>{facts}</p>}
            {problem.detail !== undefined && problem.detail !== problem.title && <p>{problem.detail}</p>}
            {problem.faults !== undefined && problem.faults.length > 0 && (
              <>
                <p>{words.toMend}</p>
                <ul>
                  {problem.faults.map((fault) => (
                    <li key={`${fault.field}${fault.problem}`}>
                      <a href={`#${fieldId(fault.field)}`} onClick={focusField(fault.field)}>
                        {labelOf(fault.field, marks.colon)}
                        {faultWords(fault.problem, language)}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {problem.status >= 500 && problem.request !== undefined && (
              <p className="quiet">
                {words.reference} {problem.request}
              </p>
            )}
            {action}
          </>
        )
      }
    />
  )
}

const hasMore = (problem: Problem, action: React.ReactNode): boolean =>
  action !== undefined ||
  problem.status >= 500 ||
  (problem.detail !== undefined && problem.detail !== problem.title) ||
  (problem.faults?.length ?? 0) > 0

/** The element id of a field by its path on the wire: `body/party/name` and `party.name` are `field-party-name`. */
export const fieldId = (field: string): string =>
  `field-${field.replace(/^(body)?[/.]?/, '').replace(/[/.]/g, '-')}`

/** The question as it stands over the field, so that the fault names what the person sees. */
function labelOf(field: string, colon: string): string {
  const id = fieldId(field)
  const label = document.querySelector(`label[for="${CSS.escape(id)}"], #${CSS.escape(id)} > legend`)
  return label?.firstChild?.textContent ? `${label.firstChild.textContent.trim()}${colon}` : ''
}

const focusField = (field: string) => (event: React.MouseEvent) => {
  event.preventDefault()
  const place = document.getElementById(fieldId(field))
  place?.scrollIntoView({ block: 'center' })
  place?.focus()
}
