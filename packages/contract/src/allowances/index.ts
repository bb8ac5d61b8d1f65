import {
  type AllowanceStep,
  agreementForms,
  claimStandings,
  difficultyClasses,
  entryNames,
  payableResults,
} from '@jiefen/domain/allowances'
import Type, { type Static } from 'typebox'
import { MediatorNotice } from '../quality/index.ts'
import { Day, Words } from '../wire/index.ts'

export const DifficultyClass = Type.Enum([...difficultyClasses])
export const PayableResult = Type.Enum([...payableResults])
const Id = Type.String({ format: 'uuid' })
const Cents = Type.Integer({ minimum: 0 })
const Said = Type.String({ minLength: 1, maxLength: 2000 })

/** One step of what is payable, in the shape of the calculators. */
export const AllowanceStepView = Type.Object({
  what: Words,
  formula: Words,
  values: Type.String(),
  result: Words,
  source: Type.String(),
})

export const AllowanceChoice = Type.Object({
  difficulty: Type.Optional(DifficultyClass),
  result: Type.Optional(PayableResult),
  base: Type.Optional(Cents),
  quality: Type.Optional(Type.String({ maxLength: 40 })),
  isAnother: Type.Optional(Type.Boolean()),
})
export type AllowanceChoice = Static<typeof AllowanceChoice>

export const WorkedOutView = Type.Object({
  difficulty: DifficultyClass,
  className: Words,
  result: Type.Optional(PayableResult),
  reasons: Type.Array(Type.Object({ words: Words, source: Type.String() })),
  bars: Type.Array(Type.Object({ code: Type.String(), words: Words, source: Type.String() })),
  steps: Type.Array(AllowanceStepView),
  range: Type.Optional(Type.Object({ least: Cents, usual: Cents, most: Cents })),
  quality: Type.Optional(Type.String()),
  cents: Cents,
  shares: Type.Array(
    Type.Object({
      name: Type.String(),
      part: Type.Enum(['host', 'helper']),
      cents: Cents,
      own: Type.Boolean(),
    }),
  ),
})
export type WorkedOutView = Static<typeof WorkedOutView>

export const AllowanceEntryView = Type.Object({
  at: Type.String(),
  what: Type.Enum([...entryNames]),
  /** Absent: a rule wrote it. */
  who: Type.Optional(Type.String()),
  cents: Type.Optional(Cents),
  words: Type.Optional(Type.String()),
  reference: Type.Optional(Type.String()),
})

const may = [
  'accept',
  'ask',
  'object',
  'review',
  'refuse',
  'decide-objection',
  'ask-claw-back',
  'decide-claw-back',
  'record-return',
] as const
export const AllowanceDeed = Type.Enum([...may])
export type AllowanceDeed = Static<typeof AllowanceDeed>

export const AllowanceView = Type.Object({
  id: Id,
  kind: Type.Enum(['case', 'month']),
  number: Type.Optional(Type.String()),
  month: Type.Optional(Type.String()),
  role: Type.Optional(Type.String()),
  person: Type.Optional(Type.String()),
  township: Type.String(),
  unit: Type.String(),
  begunAt: Type.String(),
  form: Type.Optional(Type.Enum([...agreementForms])),
  standing: Type.Enum([...claimStandings]),
  /** The sentence why it waits or may not be paid, where it does. */
  why: Type.Optional(Words),
  proposed: WorkedOutView,
  asked: Type.Optional(Type.Object({ choice: AllowanceChoice, words: Type.String() })),
  decided: Type.Optional(WorkedOutView),
  refused: Type.Optional(Type.String()),
  objection: Type.Optional(Type.String()),
  paid: Cents,
  clawBack: Type.Optional(Type.Object({ cents: Cents, words: Type.String(), findings: Type.Array(Words) })),
  clawedBack: Cents,
  returned: Cents,
  doubt: Type.Optional(Words),
  /** Of the review of files: its file was drawn, and how that stands. Serious: also where it was put right. */
  fileReview: Type.Optional(Type.Enum(['in-review', 'passed', 'passed-serious'])),
  /** Points of the review at which something serious was found and not taken back. */
  findings: Type.Array(Words),
  /** Somebody of the readers is paid by it: they decide nothing about it. */
  own: Type.Boolean(),
  entries: Type.Array(AllowanceEntryView),
  may: Type.Array(AllowanceDeed),
})
export type AllowanceView = Static<typeof AllowanceView>

export const AllowanceTablesView = Type.Object({
  /** Absent sources: the place has no table yet, and nothing is proposed. */
  has: Type.Boolean(),
  sources: Type.Array(Type.String()),
  quality: Type.Array(Type.Object({ code: Type.String(), name: Words, percent: Type.Integer() })),
})

export const OwnAllowances = Type.Object({
  tables: AllowanceTablesView,
  account: Type.Optional(Type.Object({ holder: Type.String(), bank: Type.String(), masked: Type.String() })),
  rows: Type.Array(AllowanceView),
  /** What the reader was told of their allowances, the newest first. */
  notices: Type.Array(MediatorNotice),
})
export type OwnAllowances = Static<typeof OwnAllowances>

export const Allowances = Type.Object({ tables: AllowanceTablesView, rows: Type.Array(AllowanceView) })
export type Allowances = Static<typeof Allowances>

export const allowanceViews = ['review', 'waiting', 'ready', 'money', 'all'] as const
export const AllowancesAsked = Type.Object({
  view: Type.Optional(Type.Enum([...allowanceViews])),
  township: Type.Optional(Type.String({ maxLength: 64 })),
  year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2999 })),
  standings: Type.Optional(Type.String({ maxLength: 200, pattern: '^[a-z,-]*$' })),
})

export const AskOtherwise = Type.Object({ choice: AllowanceChoice, words: Said })
export const ReviewAllowance = Type.Object({
  choice: AllowanceChoice,
  words: Type.Optional(Type.String({ maxLength: 2000 })),
})
export const AllowanceWords = Type.Object({ words: Said })
export const DecideAllowanceObjection = Type.Object({ upheld: Type.Boolean(), words: Said })
export const AskClawBack = Type.Object({ cents: Type.Integer({ minimum: 1 }), words: Said })
export const DecideClawBack = Type.Object({
  yes: Type.Boolean(),
  words: Type.Optional(Type.String({ maxLength: 2000 })),
})
export const RecordReturn = Type.Object({
  cents: Type.Integer({ minimum: 1 }),
  day: Day,
  reference: Type.String({ minLength: 1, maxLength: 200 }),
})

export const BudgetView = Type.Object({
  township: Type.String(),
  year: Type.Integer(),
  granted: Cents,
  reserved: Cents,
  approved: Cents,
  paid: Cents,
  clawedBack: Cents,
  returned: Cents,
  left: Cents,
  /** Reviewed and not yet set aside, for want of money. */
  waiting: Type.Integer(),
  grants: Type.Array(
    Type.Object({ at: Type.String(), who: Type.String(), cents: Cents, source: Type.String() }),
  ),
  may: Type.Object({ set: Type.Boolean() }),
})
export type BudgetView = Static<typeof BudgetView>

export const AllowanceFigure = Type.Object({
  township: Type.String(),
  month: Type.String(),
  difficulty: Type.Optional(DifficultyClass),
  allowances: Type.Integer(),
  cents: Cents,
})

export const Budgets = Type.Object({
  year: Type.Integer(),
  rows: Type.Array(BudgetView),
  /** Places within reach that have none for this year; whoever keeps budgets can set one. */
  without: Type.Array(Type.Object({ township: Type.String(), may: Type.Object({ set: Type.Boolean() }) })),
  figures: Type.Array(AllowanceFigure),
})
export type Budgets = Static<typeof Budgets>

export const SetBudget = Type.Object({
  cents: Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 }),
  source: Type.String({ minLength: 1, maxLength: 200 }),
})

export const batchDeeds = ['approve', 'return', 'pay', 'sheet'] as const
export const BatchView = Type.Object({
  id: Id,
  township: Type.String(),
  month: Type.String(),
  year: Type.Integer(),
  standing: Type.Enum(['open', 'approved-once', 'approved', 'paid', 'returned']),
  madeAt: Type.String(),
  cents: Cents,
  allowances: Type.Integer(),
  persons: Type.Integer(),
  /** It holds something of the reader's own: somebody else has to act. */
  own: Type.Boolean(),
  rows: Type.Array(AllowanceView),
  may: Type.Array(Type.Enum([...batchDeeds])),
})
export type BatchView = Static<typeof BatchView>

export const Batches = Type.Object({
  rows: Type.Array(BatchView),
  /** How many are ready to go into one, by place. */
  ready: Type.Array(
    Type.Object({ township: Type.String(), year: Type.Integer(), allowances: Type.Integer(), cents: Cents }),
  ),
})
export type Batches = Static<typeof Batches>

export const NewBatch = Type.Object({
  township: Type.String({ maxLength: 64 }),
  year: Type.Integer({ minimum: 2000, maximum: 2999 }),
})
const Month = Type.String({ pattern: '^20\\d\\d-(0[1-9]|1[0-2])$' })
export const DrawMonth = Type.Object({ township: Type.String({ maxLength: 64 }), month: Month })
export const PayBatch = Type.Object({ day: Day, reference: Type.String({ minLength: 1, maxLength: 200 }) })
export const OwnAccount = Type.Object({
  holder: Type.String({ minLength: 1, maxLength: 60 }),
  bank: Type.String({ minLength: 2, maxLength: 80 }),
  number: Type.String({ pattern: '^[0-9 ]{8,40}$' }),
})

export type { AllowanceStep }
