import { Modal } from 'antd'
import { useNow, useWords } from '../language/index.ts'
import { ask, lastAsked } from '../wire/index.ts'
import { sessionWords } from './words.ts'

/** Asks two minutes before the idle limit; the limit itself is kept by the server. */
export function IdleWarning({ minutes }: { minutes: number }) {
  const words = useWords(sessionWords)
  const now = useNow()
  const left = minutes - (now - lastAsked()) / 60_000
  const stay = () => void ask('/api/me').catch(() => undefined)
  return (
    <Modal
      open={left <= Math.min(2, minutes / 2)}
      title={words.idleTitle}
      okText={words.stay}
      onOk={stay}
      onCancel={stay}
      cancelButtonProps={{ style: { display: 'none' } }}
    >
      {words.idleSays(Math.max(1, Math.ceil(left)))}
    </Modal>
  )
}
