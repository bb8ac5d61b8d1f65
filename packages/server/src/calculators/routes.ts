import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  Calculation,
  CalculationBody,
  CalculatorInputs,
  CalculatorList,
  type GivenFigure,
  Problem,
} from '@jiefen/contract'
import {
  type Calculated,
  type CalculatorInput,
  type CalculatorName,
  type CalculatorRefused,
  calculate,
  calculatorNames,
  type Tables,
} from '@jiefen/domain/calculators'
import { dayOf } from '@jiefen/domain/calendar'
import { isRefusal, type Refusal } from '@jiefen/domain/kernel'
import type { FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { sendRefusal } from '../refusals.ts'
import { officeFor, requireStaff } from '../staff/index.ts'
import { calculationView, calculatorView } from './views.ts'

const problems = { 400: Problem, 401: Problem, 403: Problem, 422: Problem }

/** Calculators (计算器): asked and answered; nothing of it is kept, and no matter is named. */
export function calculatorRoutes(house: House): FastifyPluginAsyncTypebox {
  const { region, clock } = house
  const requireUser = async (request: FastifyRequest): Promise<void> => {
    officeFor(await requireStaff(house, request), ['use-calculators'], region)
  }
  return async (app) => {
    app.get(
      '/api/calculators',
      {
        schema: {
          summary: 'The calculators, each with its tables and whether they are complete in this region',
          tags: ['calculators'],
          response: { 200: CalculatorList, ...problems },
        },
      },
      async (request) => {
        await requireUser(request)
        const today = dayOf(clock.now(), region.calendar)
        return {
          region: region.name,
          fictional: region.fictional,
          rows: calculatorNames.map((name) => calculatorView(name, today, region)),
        }
      },
    )

    for (const name of calculatorNames)
      app.post(
        `/api/calculators/${name}`,
        {
          schema: {
            summary: `Work out: ${name}. Nothing is stored`,
            tags: ['calculators'],
            body: CalculationBody(CalculatorInputs[name]),
            response: { 200: Calculation, ...problems },
          },
        },
        async (request, reply) => {
          await requireUser(request)
          const { input, given = [] } = request.body as { input: unknown; given?: readonly GivenFigure[] }
          const answer = workOut(name, input, { figures: region.figures, given })
          return isRefusal(answer)
            ? (sendRefusal(house, request, reply, answer) as never)
            : calculationView(name, answer)
        },
      )

    /** The body's schema is that of the calculator of the same name. */
    function workOut<N extends CalculatorName>(
      name: N,
      input: unknown,
      tables: Tables,
    ): Calculated | Refusal<CalculatorRefused> {
      return calculate[name](input as CalculatorInput[N], tables, region.calendar)
    }
  }
}
