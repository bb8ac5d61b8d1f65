import { Modal } from 'antd'
import { useWords } from '../language/index.ts'
import { useKnownKeys } from './keys.ts'
import { shellWords } from './words.ts'

const drawn: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵', Escape: 'Esc' }

/** All the keys that mean something on this page. */
export function KeysList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords(shellWords)
  const keys = useKnownKeys()
  return (
    <Modal open={open} title={words.keys} onCancel={onClose} footer={null}>
      <dl className="keys-list">
        {keys.map((action) => (
          <div key={action.keys}>
            <dt>
              {action.keys.split(' ').map((key) => (
                <kbd key={key}>{drawn[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{action.says}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
