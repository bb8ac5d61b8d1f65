import { useWords } from '../language/index.ts'
import { CodeForm } from './code-form.tsx'
import type { LoginStep } from './login-form.tsx'
import { sessionWords } from './words.ts'

interface SecondFactorFormProps {
  readonly onNext: (next: LoginStep) => void
  readonly onBack: () => void
}

export function SecondFactorForm({ onNext, onBack }: SecondFactorFormProps) {
  const words = useWords(sessionWords)
  return (
    <>
      <h2>{words.factorTitle}</h2>
      <p>{words.factorSays}</p>
      <CodeForm path="/api/login/second-factor" onNext={onNext} onBack={onBack} />
    </>
  )
}
