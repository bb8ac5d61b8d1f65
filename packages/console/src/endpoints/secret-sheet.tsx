import { App, Button, Modal } from 'antd'
import { useWords } from '../language/index.ts'
import { endpointsWords } from './words.ts'

interface SecretSheetProps {
  readonly secret: string | undefined
  readonly onClose: () => void
}

/** The secret made for another system, shown once to be handed over. */
export function SecretSheet({ secret, onClose }: SecretSheetProps) {
  const words = useWords(endpointsWords)
  const { message } = App.useApp()
  return (
    <Modal
      open={secret !== undefined}
      title={words.secretTitle}
      okText={words.done}
      onOk={onClose}
      onCancel={onClose}
      cancelButtonProps={{ style: { display: 'none' } }}
      mask={{ closable: false }}
    >
      <p>{words.secretSays}</p>
      <p className="figures endpoint-secret">{secret}</p>
      <Button
        onClick={() =>
          void navigator.clipboard?.writeText(secret ?? '').then(() => message.success(words.copied))
        }
      >
        {words.copy}
      </Button>
    </Modal>
  )
}
