import { useState } from 'react'
import { FactorSetUpForm } from './factor-set-up-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { SecondFactorForm } from './second-factor-form.tsx'

export type LoginStep = 'ready' | 'second-factor' | 'set-up-second-factor'

/** The door: password, then whatever the server asks next, until it says ready. */
export function LoginForm({ onReady }: { onReady: () => void }) {
  const [step, setStep] = useState<LoginStep | 'password'>('password')
  const go = (next: LoginStep) => (next === 'ready' ? onReady() : setStep(next))
  const back = () => setStep('password')
  if (step === 'second-factor') return <SecondFactorForm onNext={go} onBack={back} />
  if (step === 'set-up-second-factor') return <FactorSetUpForm onNext={go} onBack={back} />
  return <PasswordForm onNext={go} />
}
