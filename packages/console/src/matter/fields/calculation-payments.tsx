import { amountInYuan, type RegionView } from '@jiefen/contract'
import { Button } from 'antd'
import { useWords } from '../../language/index.ts'
import { calculationsWords } from '../calculations-words.ts'
import { type PromiseInput, paymentClause, promiseFrom, type Sight, takeable } from '../forms/index.ts'

interface CalculationPaymentsProps {
  readonly matter: Sight['matter']
  readonly library: RegionView['clauses']
  readonly promises: readonly PromiseInput[]
  readonly onChange: (promises: readonly PromiseInput[]) => void
}

/** The totals of kept calculations, each one press away from being a payment of the agreement. */
export function CalculationPayments({ matter, library, promises, onChange }: CalculationPaymentsProps) {
  const words = useWords(calculationsWords)
  const kept = takeable(matter)
  if (kept.length === 0) return null
  return (
    <div className="calculation-payments">
      <p className="hint">{words.takeSays}</p>
      <p className="actions">
        {kept.map((one) => (
          <Button
            key={one.calculation}
            onClick={() => onChange([...promises, promiseFrom(one, paymentClause(library))])}
          >
            {words.take(one.title, amountInYuan(one.result.total ?? 0))}
          </Button>
        ))}
      </p>
    </div>
  )
}
