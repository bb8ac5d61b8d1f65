import { useMutation } from '@tanstack/react-query'
import { App, Button, QRCode } from 'antd'
import { useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { askForPaper, problemOf } from '../wire/index.ts'
import { actionWords } from './words.ts'

export interface Invited {
  readonly code: string
  readonly path: string
}

interface InvitationSheetProps {
  readonly number: string
  readonly party: string
  readonly invited: Invited
  readonly onClose: () => void
}

/** The invitation to bring to the other side; its code is shown once and can never be read again. */
export function InvitationSheet({ number, party, invited, onClose }: InvitationSheetProps) {
  const words = useWords(actionWords)
  const { message } = App.useApp()
  const link = `${location.origin}${invited.path}`
  const letter = useMutation({
    mutationFn: () =>
      askForPaper(`/api/matters/${encodeURIComponent(number)}/papers/invitation-letter`, {
        ...{ party, code: invited.code },
      }),
    onSuccess: (pdf) => {
      const opened = window.open(URL.createObjectURL(pdf), '_blank')
      void (opened === null ? message.warning(words.letterBlocked) : message.success(words.letterReady))
    },
  })
  return (
    <div className="invitation-sheet">
      <h2>{words.invitedTitle}</h2>
      {/* The same door stands below as words. */}
      <span aria-hidden="true">
        <QRCode value={link} type="svg" size={168} bordered={false} />
      </span>
      <dl className="facts large">
        <dt>{words.code}</dt>
        <dd className="figures query-code">{invited.code}</dd>
        <dt>{words.link}</dt>
        <dd className="link-text">{link}</dd>
      </dl>
      <p className="hint">{words.codeHint}</p>
      <p>{words.invitationVoluntary}</p>
      {letter.error !== null && <ProblemNotice problem={problemOf(letter.error)} />}
      <div className="form-end not-printed">
        <Button type="primary" size="large" onClick={onClose}>
          {words.finish}
        </Button>
        <Button size="large" loading={letter.isPending} onClick={() => letter.mutate()}>
          {words.printLetter}
        </Button>
        <Button
          size="large"
          onClick={() => {
            void navigator.clipboard?.writeText(link).then(() => message.success(words.copied))
          }}
        >
          {words.copy}
        </Button>
        <Button size="large" onClick={() => window.print()}>
          {words.printInvitation}
        </Button>
      </div>
      <details className="not-printed">
        <summary>{words.sayHead}</summary>
        <ul className="words-to-say">
          {words.say.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
