import type { CalculatorName } from '@jiefen/domain/calculators'
import Type from 'typebox'
import { CalculatorInputs, GivenFigure } from '../calculators/index.ts'
import { Line, strict } from '../wire/index.ts'

const askingOf = <Name extends CalculatorName>(name: Name) =>
  strict({
    calculator: Type.Literal(name),
    input: CalculatorInputs[name],
    given: Type.Optional(Type.Array(GivenFigure, { maxItems: 20 })),
  })

/** What a calculator is asked with; the result is worked out by the house. */
const Asking = Type.Union([
  askingOf('injury'),
  askingOf('traffic'),
  askingOf('work-injury'),
  askingOf('lending'),
  askingOf('wages'),
  askingOf('limitation'),
])
const Nth = Type.Integer({ minimum: 1 })

export const reckoningCommands = {
  'keep-calculation': strict({
    asking: Asking,
    title: Line(80),
    /** Whether the parties may read it from now on. */
    shown: Type.Boolean(),
    /** The earlier one in whose place it stands. */
    replaces: Type.Optional(strict({ calculation: Nth, why: Line(200) })),
  }),
  'show-calculation': strict({ calculation: Nth }),
  'withdraw-calculation': strict({ calculation: Nth, why: Line(200) }),
}
