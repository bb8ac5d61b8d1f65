import { App, Button, QRCode } from 'antd'
import { useWords } from '../language/index.ts'
import { actionWords } from './words.ts'

export interface Invited {
  readonly code: string
  readonly path: string
}

/** The invitation to bring to the other side; its code is shown once and can never be read again. */
export function InvitationSheet({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const words = useWords(actionWords)
  const { message } = App.useApp()
  const link = `${location.origin}${invited.path}`
  return (
    <div className="invitation-sheet">
      <h2>{words.invitedTitle}</h2>
      <QRCode value={link} type="svg" size={168} bordered={false} />
      <dl className="facts large">
        <dt>{words.code}</dt>
        <dd className="figures query-code">{invited.code}</dd>
        <dt>{words.link}</dt>
        <dd className="link-text">{link}</dd>
      </dl>
      <p className="hint">{words.codeHint}</p>
      <p>{words.invitationVoluntary}</p>
      <div className="form-end not-printed">
        <Button type="primary" size="large" onClick={onClose}>
          {words.finish}
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
    </div>
  )
}
