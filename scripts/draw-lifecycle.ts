/** Draws docs/lifecycle.svg from the lifecycle table of the rules; a test redraws and compares. */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Arrow, lifecycle, type MatterEventType, type StageName } from '@jiefen/domain/matter'
import type { MatterKind } from '@jiefen/domain/region'

const stageWords: Readonly<Record<StageName | 'new', readonly [zh: string, en: string]>> = {
  new: ['群众反映', 'somebody tells'],
  reported: ['已登记', 'reported'],
  'passed-on': ['已转交', 'passed on'],
  declined: ['不予受理', 'declined'],
  'seeking-consent': ['征求意愿', 'seeking consent'],
  'in-mediation': ['调解中', 'in mediation'],
  signing: ['签署中', 'signing'],
  'following-up': ['回访中', 'following up'],
  terminated: ['调解终止', 'terminated'],
  'in-hand': ['办理中', 'in hand'],
  rectifying: ['限期整改', 'rectifying'],
  rechecking: ['待复查', 'to be re-checked'],
  decided: ['已决定', 'decided'],
  reopened: ['重新办理', 'reopened'],
  withdrawn: ['已撤回', 'withdrawn'],
  archived: ['已归档', 'archived'],
}

const eventWords: Readonly<Partial<Record<MatterEventType, readonly [zh: string, en: string]>>> = {
  MatterReported: ['登记', 'reported'],
  MatterAccepted: ['受理', 'accepted'],
  MatterDeclined: ['不予受理', 'declined'],
  MatterPassedOn: ['转交', 'passed on'],
  MatterGivenBack: ['退回', 'given back'],
  MatterWithdrawn: ['撤回', 'withdrawn'],
  MatterReopened: ['要求重办', 'reopened'],
  MatterResumed: ['接着办', 'resumed'],
  MatterArchived: ['归档', 'archived'],
  MediationOpened: ['开始调解', 'mediation opened'],
  MediationTerminated: ['终止', 'terminated'],
  AgreementDrawn: ['书面协议', 'written agreement'],
  AgreementTookEffect: ['协议生效', 'in effect'],
  HazardRectified: ['整改完成', 'put right'],
  RectificationOrdered: ['责令整改', 'ordered'],
  HazardRechecked: ['复查', 're-checked'],
  AppealDecided: ['作出决定', 'decided'],
  AppealAnswered: ['答复', 'answered'],
}

type Point = readonly [x: number, y: number]
type Places = Readonly<Partial<Record<StageName | 'new', Point>>>

const door: Places = { new: [600, 50], reported: [600, 150], 'passed-on': [170, 150], declined: [1030, 150] }

const graphs: Readonly<Record<MatterKind, { title: string; height: number; places: Places }>> = {
  dispute: {
    title: '矛盾纠纷 dispute',
    height: 900,
    places: {
      ...door,
      'seeking-consent': [600, 300],
      'in-mediation': [600, 440],
      signing: [600, 580],
      'following-up': [600, 720],
      withdrawn: [1030, 320],
      terminated: [1030, 520],
      reopened: [170, 510],
      archived: [1030, 830],
    },
  },
  hazard: {
    title: '问题隐患 hazard',
    height: 900,
    places: {
      ...door,
      'in-hand': [600, 300],
      rectifying: [600, 440],
      rechecking: [600, 580],
      'following-up': [600, 720],
      withdrawn: [1030, 400],
      reopened: [170, 510],
      archived: [1030, 830],
    },
  },
  appeal: {
    title: '困难诉求 appeal',
    height: 760,
    places: {
      ...door,
      'in-hand': [600, 300],
      decided: [600, 440],
      'following-up': [600, 580],
      withdrawn: [1030, 370],
      reopened: [170, 440],
      archived: [1030, 690],
    },
  },
}

/** How far an arrow bows to the right of its own direction; arrows that would lie on each other need it. */
const bows: Readonly<Record<string, number>> = {
  'reported>passed-on': 45,
  'passed-on>reported': 45,
  'passed-on>declined': -110,
  'declined>archived': -210,
  'withdrawn>archived': -120,
  'declined>reopened': -87,
  'reopened>reported': 60,
  'archived>reopened': -270,
  'in-mediation>following-up': -270,
  'in-hand>rechecking': -270,
  'rectifying>rechecking': 150,
  'rechecking>rectifying': 150,
  'reopened>withdrawn': 40,
}

/** Where on its arrow a label stands, 0 to 1, where the middle is taken. */
const labelsAt: Readonly<Record<string, number>> = {
  'declined>reopened': 0.25,
  'archived>reopened': 0.62,
  'terminated>reopened': 0.7,
  'reopened>reported': 0.62,
  'reopened>seeking-consent': 0.35,
  'reopened>in-hand': 0.35,
  'passed-on>declined': 0.76,
  'reported>declined': 0.6,
}

/** Exits that come from everywhere are drawn thin, and said once in the legend instead of on every arrow. */
const quiet: ReadonlySet<MatterEventType> = new Set(['MatterWithdrawn'])

const width = 1280
const box = { width: 170, height: 52 }

export function drawLifecycle(): string {
  const kinds: readonly MatterKind[] = ['dispute', 'hazard', 'appeal']
  let top = 0
  const parts = kinds.map((kind) => {
    const part = `<g transform="translate(0 ${top})">\n${drawGraph(kind)}\n</g>`
    top += graphs[kind].height
    return part
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img" font-family="'Noto Sans SC', 'Noto Sans CJK SC', sans-serif">
<title>事项的一生 The life of a matter</title>
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="#44566c"/></marker></defs>
<rect width="${width}" height="${top}" fill="#fffdf8"/>
${parts.join('\n')}
</svg>
`
}

function drawGraph(kind: MatterKind): string {
  const { title, places } = graphs[kind]
  const arrows: readonly Arrow[] = lifecycle.filter((arrow) => arrow.kind === kind)
  const stages = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))]
  return [
    `<text x="40" y="52" font-size="24" font-weight="700" fill="#22303f">${title}</text>`,
    `<text x="40" y="76" font-size="13" fill="#6b7785">细线 thin: 撤回 withdrawn</text>`,
    ...arrows.map((arrow) => drawArrow(arrow, places)),
    ...stages.map((stage) => drawStage(stage, placeOf(stage, places))),
    ...arrows.filter(({ event }) => !quiet.has(event)).map((arrow) => drawLabel(arrow, places)),
  ].join('\n')
}

function drawStage(stage: StageName | 'new', [x, y]: Point): string {
  const [zh, en] = stageWords[stage]
  const left = x - box.width / 2
  const upper = y - box.height / 2
  const fill =
    stage === 'new'
      ? '#ffffff'
      : ['archived', 'declined', 'withdrawn'].includes(stage)
        ? '#e9edf1'
        : '#e4efe9'
  return [
    `<rect x="${left}" y="${upper}" width="${box.width}" height="${box.height}" rx="10" fill="${fill}" stroke="#44566c"/>`,
    `<text x="${x}" y="${y - 2}" text-anchor="middle" font-size="18" fill="#22303f">${zh}</text>`,
    `<text x="${x}" y="${y + 17}" text-anchor="middle" font-size="12.5" fill="#55636f">${en}</text>`,
  ].join('')
}

function drawArrow({ from, to, event, authority }: Arrow, places: Places): string {
  const [start, middle, end] = curveOf(from, to, places)
  const [stroke, weight] = quiet.has(event) ? ['#aab4be', 1] : ['#44566c', 1.6]
  return `<path d="M${start.join(' ')}Q${middle.join(' ')} ${end.join(' ')}" fill="none" stroke="${stroke}" stroke-width="${weight}" marker-end="url(#tip)"><title>${from} → ${to}: ${authority}</title></path>`
}

function drawLabel({ from, to, event }: Arrow, places: Places): string {
  const [start, middle, end] = curveOf(from, to, places)
  const t = labelsAt[`${from}>${to}`] ?? 0.5
  const along = (a: number, b: number, c: number) =>
    Math.round((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c)
  const [x, y] = [along(start[0], middle[0], end[0]), along(start[1], middle[1], end[1]) + 4]
  const [zh, en] = eventWords[event] ?? [event, '']
  return `<text x="${x}" y="${y}" text-anchor="middle" font-size="13" fill="#22303f" stroke="#fffdf8" stroke-width="5" paint-order="stroke">${zh} <tspan font-size="11" fill="#55636f">${en}</tspan></text>`
}

function curveOf(from: StageName | 'new', to: StageName, places: Places): readonly [Point, Point, Point] {
  const start = placeOf(from, places)
  const end = placeOf(to, places)
  const middle = control(start, end, bows[`${from}>${to}`] ?? 0)
  return [atEdge(start, middle), middle, atEdge(end, middle)]
}

function placeOf(stage: StageName | 'new', places: Places): Point {
  const place = places[stage]
  if (place === undefined) throw new Error(`the drawing has no place for the stage ${stage}`)
  return place
}

function control([x1, y1]: Point, [x2, y2]: Point, bow: number): Point {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const round = (value: number) => Math.round(value * 10) / 10
  return [
    round((x1 + x2) / 2 - ((y2 - y1) / length) * bow),
    round((y1 + y2) / 2 + ((x2 - x1) / length) * bow),
  ]
}

/** Where the line from the middle of a box towards a point leaves the box. */
function atEdge([x, y]: Point, [toX, toY]: Point): Point {
  const [dx, dy] = [toX - x, toY - y]
  const scale = Math.min(
    box.width / 2 / Math.max(Math.abs(dx), 0.1),
    (box.height / 2 + 1) / Math.max(Math.abs(dy), 0.1),
  )
  return [Math.round((x + dx * scale) * 10) / 10, Math.round((y + dy * scale) * 10) / 10]
}

const file = new URL('../docs/lifecycle.svg', import.meta.url)

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--help')) {
    console.log(
      'node scripts/draw-lifecycle.ts  draws docs/lifecycle.svg from the lifecycle table of the rules',
    )
  } else {
    writeFileSync(file, drawLifecycle())
    console.log('docs/lifecycle.svg is drawn')
  }
}
