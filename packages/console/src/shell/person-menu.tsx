import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { speak, useLanguage, useNames, useSay, useWords } from '../language/index.ts'
import { useLeave, useMe } from '../session/index.ts'
import { roleNames } from '../vocabulary/index.ts'
import { shellWords } from './words.ts'

/** Who is at the screen, with which duties, and the way out. */
export function PersonMenu({ onGo }: { onGo?: () => void }) {
  const me = useMe()
  const words = useWords(shellWords)
  const say = useSay()
  const roleName = useNames(roleNames)
  const language = useLanguage()
  const leave = useLeave()
  return (
    <section className="person-menu" aria-label={words.account}>
      <div className="person-name">{me.name}</div>
      <ul className="person-duties">
        {me.duties.map((duty) => (
          <li key={`${duty.unit}${duty.role}`}>
            {say(duty.unitName)} · {roleName(duty.role)}
          </li>
        ))}
      </ul>
      <div className="person-actions">
        <Link to="/account" onClick={onGo}>
          {words.account}
        </Link>
        <Button type="link" onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {words.language}
        </Button>
        <Button type="link" onClick={() => leave.mutate({})} loading={leave.isPending}>
          {words.leave}
        </Button>
      </div>
    </section>
  )
}
