import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useWords } from '../language/index.ts'
import { CountDown } from '../pieces/index.ts'
import { switchBell, useBell } from './bell.ts'
import { putAway, useCalls } from './store.ts'
import { liveWords } from './words.ts'

/** Every call to the reader's units that nobody has answered yet, above whatever else is on the screen. */
export function WhistleBar() {
  const words = useWords(liveWords)
  const calls = useCalls()
  const bell = useBell()
  return (
    <section className="whistle-bar" role="alert" aria-label={words.calls} hidden={calls.length === 0}>
      {calls.map((call) => (
        <div key={`${call.number} ${call.whistle}`} className="whistle-call">
          <strong>{words.called}</strong>
          <span aria-live="off">
            <CountDown until={call.respondBy} />
          </span>
          <span className="whistle-call-actions">
            <Link
              className="button main"
              to="/matters/$number"
              params={{ number: call.number }}
              onClick={() => putAway(call)}
            >
              {words.go}
            </Link>
            <Button onClick={() => putAway(call)}>{words.put}</Button>
          </span>
        </div>
      ))}
      {calls.length > 0 && !bell && (
        <Button type="link" onClick={() => switchBell(true)}>
          {words.ringToo}
        </Button>
      )}
    </section>
  )
}
