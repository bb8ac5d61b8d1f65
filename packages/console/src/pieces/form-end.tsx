import { Button } from 'antd'

interface FormEndProps {
  /** What the first button does, in words. */
  readonly does: React.ReactNode
  readonly sending?: boolean
  readonly disabled?: boolean
  /** What it does cannot be taken back. */
  readonly grave?: boolean
  readonly large?: boolean
  /** Where this is not the end of a form, or sends it in another way: what the first button does. */
  readonly onSend?: (() => void) | undefined
  /** The way out beside it: its words, and where it leads. */
  readonly leave?: { readonly says: React.ReactNode; readonly run: () => void }
  /** What else stands here. */
  readonly children?: React.ReactNode
}

/** The end of a form, always in the same order: what it does, the way out, and what else there is. */
export function FormEnd({ does, sending, disabled, grave, large, onSend, leave, children }: FormEndProps) {
  const size = large === true ? 'large' : 'medium'
  return (
    <div className="form-end">
      <Button
        // One button never turns into the other under a finger.
        key={onSend === undefined ? 'submit' : 'send'}
        type="primary"
        size={size}
        htmlType={onSend === undefined ? 'submit' : 'button'}
        danger={grave === true}
        loading={sending === true}
        disabled={disabled === true}
        onClick={onSend}
      >
        {does}
      </Button>
      {leave !== undefined && (
        <Button type="text" size={size} onClick={leave.run}>
          {leave.says}
        </Button>
      )}
      {children}
    </div>
  )
}
