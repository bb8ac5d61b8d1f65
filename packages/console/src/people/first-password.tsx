import { Modal } from 'antd'
import { useWords } from '../language/index.ts'
import { peopleWords } from './words.ts'

interface FirstPasswordProps {
  readonly name: string
  readonly password: string | undefined
  readonly onClose: () => void
}

/** A first password, shown once to be handed over in person. */
export function FirstPassword({ name, password, onClose }: FirstPasswordProps) {
  const words = useWords(peopleWords)
  return (
    <Modal
      open={password !== undefined}
      title={words.passwordTitle}
      okText={words.done}
      onOk={onClose}
      onCancel={onClose}
      cancelButtonProps={{ style: { display: 'none' } }}
      mask={{ closable: false }}
    >
      <p>{words.passwordSays(name)}</p>
      <p className="figures query-code">{password}</p>
    </Modal>
  )
}
