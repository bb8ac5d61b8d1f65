import type { CommandBody, MatterView, RegionView, WireCommand } from '@jiefen/contract'
import type { Words } from '../../language/index.ts'
import type { PartyInput, SentFile } from '../../pieces/index.ts'
import type { PromiseInput } from './promise-input.ts'

/** One task of a consultation as it is being filled in. */
export interface TaskInput {
  readonly unit?: string
  readonly what?: string
  readonly byDay?: string
}

/** Somebody who may come and help, as it is being filled in. */
export interface HelperInput {
  readonly name: string
  readonly relation: string
  readonly telephone?: string
}

/** One question about safety that was answered with yes. */
export interface SignInput {
  readonly code: string
  readonly concerns: readonly string[]
  readonly words?: string
}

/** Arrays of rows are told apart by the field they belong to. */
export type Value =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly TaskInput[]
  | readonly SignInput[]
  | readonly HelperInput[]
  | readonly PromiseInput[]
  | PartyInput
  | SentFile
  | readonly SentFile[]
  | undefined
export type Values = Readonly<Record<string, Value>>

/** What a form may look at while it is filled in. */
export interface Sight {
  readonly matter: MatterView
  readonly region: RegionView | undefined
  readonly values: Values
}

export interface Option {
  readonly value: string
  readonly words: Words
  /** A second line: a consequence, a route, a basis. */
  readonly says?: Words
}

interface FieldOf<N extends string> {
  readonly name: N
  readonly label: Words
  readonly hint?: Words
  readonly optional?: boolean
  /** May stay empty where something else says enough. */
  readonly spared?: (sight: Sight) => boolean
  /** Asked only where it makes sense; what is not asked is not sent. */
  readonly when?: (sight: Sight) => boolean
}

export type Field<N extends string = string> = FieldOf<N> &
  (
    | {
        readonly type: 'prose'
        readonly max: number
        readonly rows?: number
        readonly phrases?: readonly Words[]
      }
    | { readonly type: 'line'; readonly max: number; readonly suggestions?: readonly Words[] }
    | {
        readonly type: 'choice'
        readonly options: (sight: Sight) => readonly Option[]
        readonly list?: boolean
      }
    | { readonly type: 'yes-no'; readonly yes: Words; readonly no: Words }
    | { readonly type: 'tick'; readonly says: Words }
    | {
        readonly type: 'party'
        readonly among?: (party: MatterView['parties'][number], sight: Sight) => boolean
      }
    | { readonly type: 'parties' }
    | { readonly type: 'party-input'; readonly asks?: readonly (keyof PartyInput)[] }
    | { readonly type: 'unit'; readonly kinds?: readonly ('territory' | 'department' | 'committee')[] }
    | { readonly type: 'units'; readonly kinds: readonly ('territory' | 'department' | 'committee')[] }
    | { readonly type: 'several'; readonly options: (sight: Sight) => readonly Option[] }
    | { readonly type: 'tasks'; readonly units: (sight: Sight) => readonly Option[] }
    | { readonly type: 'promises' }
    | { readonly type: 'helpers' }
    | { readonly type: 'room' }
    | { readonly type: 'signs' }
    | { readonly type: 'claimants' }
    | { readonly type: 'mediator' }
    | { readonly type: 'clauses' }
    | { readonly type: 'names' }
    | { readonly type: 'day' }
    | { readonly type: 'moment' }
    | { readonly type: 'photo' }
    | { readonly type: 'photos'; readonly most: number }
  )

export interface Form<N extends string = string> {
  /** One sentence above the fields: what this does, or what the law wants said. */
  readonly says?: Words
  readonly fields: readonly Field<N>[]
  /** What is being decided about, repeated where the button is. */
  readonly shows?: 'sorting'
  /** Beside the form on a wide screen. */
  readonly preview?: 'agreement'
  /** Cannot be taken back: the button is not the usual colour. */
  readonly grave?: boolean
  readonly begin?: (matter: MatterView) => Values
  /** Shapes what was filled in into what travels; as it is, unless said otherwise. */
  readonly body?: (values: Values, matter: MatterView, sight: Sight) => unknown
}

/** A form for a command may ask only what the command's body knows, unless it shapes the body itself. */
export type FormFor<C extends WireCommand> =
  | (Form<keyof CommandBody<C> & string> & { readonly body?: never })
  | (Form & {
      readonly body: (
        values: Values,
        matter: MatterView,
        sight: Sight,
      ) => CommandBody<C> | Record<string, unknown>
    })

export const w = (zh: string, en: string): Words => ({ zh, en })

/** A list of names as options of a choice. */
export const optionsOf =
  (names: Readonly<Record<string, readonly [string, string]>>) => (): readonly Option[] =>
    Object.entries(names).map(([value, [zh, en]]) => ({ value, words: { zh, en } }))
