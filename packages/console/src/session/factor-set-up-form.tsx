import { useQuery } from '@tanstack/react-query'
import { QRCode } from 'antd'
import { useWords } from '../language/index.ts'
import { Asked } from '../pieces/index.ts'
import { ask } from '../wire/index.ts'
import { CodeForm } from './code-form.tsx'
import type { LoginStep } from './login-form.tsx'
import { sessionWords } from './words.ts'

interface FactorSetUpFormProps {
  readonly onNext: (next: LoginStep) => void
  readonly onBack: () => void
}

const path = '/api/login/second-factor/set-up'

/** The first login: the secret as a QR code, then the six digits that prove it arrived. */
export function FactorSetUpForm({ onNext, onBack }: FactorSetUpFormProps) {
  const words = useWords(sessionWords)
  const setUp = useQuery({
    queryKey: ['factor-set-up'],
    queryFn: ({ signal }) => ask<{ secret: string; otpauth: string }>(path, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return (
    <>
      <h2>{words.setUpTitle}</h2>
      <ol>
        {words.setUpSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Asked answer={setUp}>
        {({ secret, otpauth }) => (
          <div className="factor-code">
            <QRCode value={otpauth} type="svg" size={180} bordered={false} />
            <p>
              {words.secret}
              <br />
              <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
            </p>
          </div>
        )}
      </Asked>
      <CodeForm path={path} onNext={onNext} onBack={onBack} />
    </>
  )
}
