import { Button } from 'antd'
import { speak, useLanguage, useWords } from '../language/index.ts'
import { LoginForm } from './login-form.tsx'
import { sessionWords } from './words.ts'

interface LoginPageProps {
  readonly expired: boolean
  readonly onReady: () => void
}

/** Also laid over the page of somebody who was away too long: covered, and nothing typed is lost. */
export function LoginPage({ expired, onReady }: LoginPageProps) {
  const words = useWords(sessionWords)
  const language = useLanguage()
  return (
    <main className={expired ? 'login-page over' : 'login-page'}>
      <div className="login-card">
        <h1>{expired ? words.expiredTitle : words.title}</h1>
        <p className="quiet">{expired ? words.expiredSays : words.says}</p>
        <LoginForm onReady={onReady} />
        <Button type="text" className="login-language" onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {words.language}
        </Button>
      </div>
    </main>
  )
}
