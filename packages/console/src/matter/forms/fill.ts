import { type PartyInput, saidParty } from '../../pieces/index.ts'
import { areWhole, readClaimants } from './claimant-lines.ts'
import type { Field, Form, HelperInput, Sight, TaskInput, Value, Values } from './form.ts'
import { isWholePromise, type PromiseInput } from './promise-input.ts'

/** The questions that are asked now. */
export const askedFields = (form: Form, sight: Sight): readonly Field[] =>
  form.fields.filter((field) => field.when?.(sight) ?? true)

/** The questions that still want an answer before anything may be sent. */
export const unanswered = (form: Form, sight: Sight): readonly Field[] => {
  const said = saidValues(form, sight)
  return askedFields(form, sight).filter((field) =>
    field.type === 'helpers'
      ? !helpersOf(sight.values[field.name]).every(({ name, relation }) => name !== '' && relation !== '')
      : field.type === 'signs'
        ? sight.values[field.name] === undefined
        : field.type === 'tasks'
          ? !tasksOf(sight.values[field.name]).every(isFilled)
          : field.type === 'promises'
            ? !promisesOf(sight.values[field.name]).every((one) => isWholePromise(one, isPayment(one, sight)))
            : field.type === 'claimants'
              ? !areWhole(readClaimants(String(sight.values[field.name] ?? ''), sight.matter.parties))
              : field.optional !== true && field.spared?.(sight) !== true && said[field.name] === undefined,
  )
}

/** What was answered to the questions that are asked: trimmed, and absent where nothing was said. */
export function saidValues(form: Form, sight: Sight): Values {
  const said = askedFields(form, sight).map(
    (field) => [field.name, saidValue(field, sight.values[field.name])] as const,
  )
  return Object.fromEntries(said.filter(([, value]) => value !== undefined))
}

/** The body that travels. */
export function bodyOf(form: Form, sight: Sight): unknown {
  const said = saidValues(form, sight)
  return form.body === undefined ? said : form.body(said, sight.matter, sight)
}

function saidValue(field: Field, value: Value): Value {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (field.type === 'party-input') return isObject(value) ? saidParty(value) : undefined
  if (field.type === 'tasks') return tasksOf(value)
  if (field.type === 'promises') return promisesOf(value)
  if (field.type === 'photos') return Array.isArray(value) && value.length > 0 ? value : undefined
  if (field.type === 'helpers') return helpersOf(value)
  // None of them is an answer too.
  if (field.type === 'signs') return value
  if (Array.isArray(value)) {
    const lines = value.map((line) => String(line).trim()).filter((line) => line !== '')
    return lines.length === 0 ? undefined : lines
  }
  return value
}

/** Those of whom anything was said; an empty row is nobody. */
const helpersOf = (value: Value): readonly HelperInput[] =>
  (Array.isArray(value) ? value.filter((row): row is HelperInput => typeof row === 'object') : [])
    .map(({ name, relation, telephone }) => ({
      ...{ name: name.trim(), relation: relation.trim() },
      ...(telephone === undefined || telephone.trim() === '' ? {} : { telephone: telephone.trim() }),
    }))
    .filter(({ name, relation }) => name !== '' || relation !== '')

const isObject = (value: Value): value is PartyInput => typeof value === 'object' && !Array.isArray(value)

/** The tasks in which anything was said; an empty row is no task. */
const tasksOf = (value: Value): readonly TaskInput[] =>
  isTasks(value)
    ? value.filter(({ unit, what, byDay }) => [unit, what, byDay].some((part) => (part ?? '').trim() !== ''))
    : []

const isTasks = (value: Value): value is readonly TaskInput[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object')

/** The promises in which a kind was chosen. */
export const promisesOf = (value: Value): readonly PromiseInput[] =>
  Array.isArray(value)
    ? value.filter((row): row is PromiseInput => typeof row === 'object' && row !== null && !('unit' in row))
    : []

export const isPayment = ({ clause }: PromiseInput, { region }: Pick<Sight, 'region'>): boolean =>
  region?.clauses.some(({ id, kind }) => id === clause && kind === 'payment') ?? false

const isFilled = ({ unit, what, byDay }: TaskInput): boolean =>
  [unit, what, byDay].every((part) => part !== undefined && part.trim() !== '')
