import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { ring, switchBell, useBell } from './bell.ts'
import { allowed, askToShow } from './desktop.ts'
import { liveWords } from './words.ts'

/** How this device draws attention to a whistle: a bell, and messages beside the page. */
export function MessageChoices() {
  const words = useWords(liveWords)
  const bell = useBell()
  const [desktop, setDesktop] = useState(allowed)
  return (
    <section>
      <h2>{words.how}</h2>
      <p className="hint">{words.howSays}</p>
      <div className="message-choices">
        <label className="choice">
          <input type="checkbox" checked={bell} onChange={(event) => switchBell(event.target.checked)} />
          <span>
            {words.bell}
            <span className="hint">{words.bellSays}</span>
          </span>
        </label>
        {bell && <Button onClick={ring}>{words.tryBell}</Button>}
        {desktop === 'default' ? (
          <Button onClick={() => void askToShow().then(setDesktop)}>{words.ask}</Button>
        ) : (
          <p>{words[desktop]}</p>
        )}
      </div>
    </section>
  )
}
