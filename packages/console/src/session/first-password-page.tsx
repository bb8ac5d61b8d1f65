import { useWords } from '../language/index.ts'
import { PasswordChangeForm } from './password-change-form.tsx'
import { sessionWords } from './words.ts'

/** A password that was handed over is changed before anything else. */
export function FirstPasswordPage({ onReady }: { onReady: () => void }) {
  const words = useWords(sessionWords)
  return (
    <main className="login-page">
      <div className="login-card">
        <h1>{words.firstPasswordTitle}</h1>
        <p className="quiet">{words.firstPasswordSays}</p>
        <PasswordChangeForm onDone={onReady} />
      </div>
    </main>
  )
}
