import type { MatterKind } from '../region/index.ts'
import type { MatterEventType } from './events.ts'
import type { StageName } from './state.ts'

/** One step from one stage to another, the event that takes it, and who says that it may be taken. */
export interface Arrow {
  readonly kind: MatterKind
  readonly from: StageName | 'new'
  readonly event: MatterEventType
  readonly to: StageName
  /** Law and article, or the region's own rule. */
  readonly authority: string
}

const firstContact = '首问责任：谁先接待，谁负责到他人受理为止'
const regionRule = '本地受理分流规则'
const files = '人民调解法 art. 27'
const followUpRule = '本地回访规则；人民调解法 art. 31'

/** Every kind comes in by the same door and may leave by it. */
const atTheDoor = (kind: MatterKind, accepted: StageName): readonly Arrow[] => [
  { kind, from: 'new', event: 'MatterReported', to: 'reported', authority: firstContact },
  { kind, from: 'reported', event: 'MatterAccepted', to: accepted, authority: regionRule },
  {
    kind,
    from: 'reported',
    event: 'MatterDeclined',
    to: 'declined',
    authority: '司法部令第75号 (2002) art. 22',
  },
  { kind, from: 'reported', event: 'MatterPassedOn', to: 'passed-on', authority: firstContact },
  { kind, from: 'reported', event: 'MatterWithdrawn', to: 'withdrawn', authority: '人民调解法 art. 23' },
  { kind, from: 'passed-on', event: 'MatterAccepted', to: accepted, authority: regionRule },
  {
    kind,
    from: 'passed-on',
    event: 'MatterDeclined',
    to: 'declined',
    authority: '司法部令第75号 (2002) art. 22',
  },
  { kind, from: 'passed-on', event: 'MatterGivenBack', to: 'reported', authority: firstContact },
  { kind, from: 'passed-on', event: 'MatterWithdrawn', to: 'withdrawn', authority: '人民调解法 art. 23' },
  {
    kind,
    from: 'declined',
    event: 'MatterReopened',
    to: 'reopened',
    authority: '不予受理可以提出异议（本地规则）',
  },
  { kind, from: 'declined', event: 'MatterArchived', to: 'archived', authority: files },
  { kind, from: 'withdrawn', event: 'MatterArchived', to: 'archived', authority: files },
]

/** Every kind ends by being followed up, and a file is closed only by a person. */
const atTheEnd = (kind: MatterKind, resumed: StageName): readonly Arrow[] => [
  { kind, from: 'following-up', event: 'MatterReopened', to: 'reopened', authority: followUpRule },
  { kind, from: 'following-up', event: 'MatterArchived', to: 'archived', authority: files },
  { kind, from: 'archived', event: 'MatterReopened', to: 'reopened', authority: followUpRule },
  { kind, from: 'reopened', event: 'MatterResumed', to: resumed, authority: followUpRule },
  {
    kind,
    from: 'reopened',
    event: 'MatterResumed',
    to: 'reported',
    authority: '不予受理可以提出异议（本地规则）',
  },
  { kind, from: 'reopened', event: 'MatterWithdrawn', to: 'withdrawn', authority: '人民调解法 art. 23' },
]

/** The whole life of a matter. What is not drawn here cannot happen: `evolve` refuses it, a test walks it. */
export const lifecycle = [
  ...atTheDoor('dispute', 'seeking-consent'),
  {
    kind: 'dispute',
    from: 'seeking-consent',
    event: 'MediationOpened',
    to: 'in-mediation',
    authority: '人民调解法 arts. 17, 19',
  },
  {
    kind: 'dispute',
    from: 'seeking-consent',
    event: 'MediationTerminated',
    to: 'terminated',
    authority: '人民调解法 arts. 17, 26',
  },
  {
    kind: 'dispute',
    from: 'seeking-consent',
    event: 'MatterWithdrawn',
    to: 'withdrawn',
    authority: '人民调解法 art. 23',
  },
  {
    kind: 'dispute',
    from: 'in-mediation',
    event: 'AgreementDrawn',
    to: 'signing',
    authority: '人民调解法 arts. 28, 29',
  },
  {
    kind: 'dispute',
    from: 'in-mediation',
    event: 'AgreementTookEffect',
    to: 'following-up',
    authority: '人民调解法 art. 30',
  },
  {
    kind: 'dispute',
    from: 'in-mediation',
    event: 'MediationTerminated',
    to: 'terminated',
    authority: '人民调解法 arts. 23, 26',
  },
  {
    kind: 'dispute',
    from: 'in-mediation',
    event: 'MatterWithdrawn',
    to: 'withdrawn',
    authority: '人民调解法 art. 23',
  },
  {
    kind: 'dispute',
    from: 'signing',
    event: 'AgreementTookEffect',
    to: 'following-up',
    authority: '人民调解法 art. 29',
  },
  {
    kind: 'dispute',
    from: 'signing',
    event: 'AgreementTookEffect',
    to: 'in-mediation',
    authority:
      '人民调解法 art. 29；先就达成一致的事项订立协议，其余继续调解（参照深圳经济特区矛盾纠纷多元化解条例 art. 26）',
  },
  {
    kind: 'dispute',
    from: 'signing',
    event: 'MediationTerminated',
    to: 'terminated',
    authority: '人民调解法 arts. 23, 26',
  },
  {
    kind: 'dispute',
    from: 'signing',
    event: 'MatterWithdrawn',
    to: 'withdrawn',
    authority: '人民调解法 art. 23',
  },
  { kind: 'dispute', from: 'terminated', event: 'MatterReopened', to: 'reopened', authority: followUpRule },
  { kind: 'dispute', from: 'terminated', event: 'MatterArchived', to: 'archived', authority: files },
  ...atTheEnd('dispute', 'seeking-consent'),

  ...atTheDoor('hazard', 'in-hand'),
  {
    kind: 'hazard',
    from: 'in-hand',
    event: 'HazardRectified',
    to: 'rechecking',
    authority: '安全生产法 arts. 73–75；立行立改',
  },
  {
    kind: 'hazard',
    from: 'in-hand',
    event: 'RectificationOrdered',
    to: 'rectifying',
    authority: '安全生产法 arts. 73–75；限期整改',
  },
  {
    kind: 'hazard',
    from: 'rectifying',
    event: 'HazardRectified',
    to: 'rechecking',
    authority: '安全生产法 arts. 73–75；限期整改',
  },
  {
    kind: 'hazard',
    from: 'rechecking',
    event: 'HazardRechecked',
    to: 'following-up',
    authority: '报办分离（本地规则）',
  },
  {
    kind: 'hazard',
    from: 'rechecking',
    event: 'HazardRechecked',
    to: 'rectifying',
    authority: '报办分离（本地规则）',
  },
  ...atTheEnd('hazard', 'in-hand'),

  ...atTheDoor('appeal', 'in-hand'),
  {
    kind: 'appeal',
    from: 'in-hand',
    event: 'AppealDecided',
    to: 'decided',
    authority: '社会救助法 arts. 43–45',
  },
  {
    kind: 'appeal',
    from: 'in-hand',
    event: 'MatterWithdrawn',
    to: 'withdrawn',
    authority: '当事人可以撤回自己的申请',
  },
  {
    kind: 'appeal',
    from: 'decided',
    event: 'AppealAnswered',
    to: 'following-up',
    authority: '社会救助法 art. 45；件件有答复',
  },
  {
    kind: 'appeal',
    from: 'decided',
    event: 'MatterWithdrawn',
    to: 'withdrawn',
    authority: '当事人可以撤回自己的申请',
  },
  ...atTheEnd('appeal', 'in-hand'),
] as const satisfies readonly Arrow[]

const drawn: ReadonlySet<string> = new Set(
  lifecycle.map(({ kind, from, event, to }) => [kind, from, event, to].join(' ')),
)

/** Whether the table has this step; staying at a stage needs no arrow. */
export const mayStep = (
  kind: MatterKind,
  from: StageName | 'new',
  event: MatterEventType,
  to: StageName,
): boolean => from === to || drawn.has([kind, from, event, to].join(' '))
