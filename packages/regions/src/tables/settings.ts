import type { Calendar, OfficeSeason, OpenSpan, Weekday } from '@jiefen/domain/calendar'
import { weekdays } from '@jiefen/domain/calendar'
import { type Language, type LevelName, levelNames, type Words } from '@jiefen/domain/region'
import {
  addFault,
  type FaultList,
  isList,
  isOneOf,
  isRecord,
  type Json,
  type JsonRecord,
} from '../text/index.ts'
import { type LocatedRecord, spotOf } from './located-record.ts'

export const settingsFile = 'region.json'

/** Whether the people of the profile are invented for trying out, or real people enter by the security administrator. */
export const profileUses = ['demo', 'production'] as const
export type ProfileUse = (typeof profileUses)[number]

export interface Level {
  readonly name: LevelName
  readonly word: Words
}

/** What region.json says. */
export interface Settings {
  readonly id: string
  readonly name: Words
  readonly divisionCode: string
  readonly fictional: boolean
  readonly use: ProfileUse
  readonly languages: readonly Language[]
  readonly levels: readonly Level[]
  readonly complexFrom: number
  /** No event for so many days, and a matter counts as stuck. */
  readonly stuckAfterDays: number
  /** Nothing that is not urgent leaves in these hours. */
  readonly quiet: { readonly from: string; readonly to: string }
  readonly messagesPerDay: number
  readonly hotline?: string
  /** How oral agreements are numbered where they have a series of their own. */
  readonly oralNumbers?: string
  readonly officeHours: readonly OfficeSeason[]
  readonly utcOffsetMinutes: Calendar['utcOffsetMinutes']
}

const known = [
  'id',
  'name',
  'divisionCode',
  'fictional',
  'use',
  'languages',
  'levels',
  'complexFrom',
  'stuckAfterDays',
  'hotline',
  'oralNumbers',
  'quiet',
  'messagesPerDay',
  'officeHours',
  'utcOffsetMinutes',
]
/** A house default; a region says otherwise in region.json. */
const usuallyStuckAfterDays = 7
/** House defaults; a region says otherwise in region.json. */
const usuallyQuiet = { from: '21:00', to: '08:00' }
const usuallyPerDay = 5
const languages: readonly Language[] = ['zh', 'en']

/** Reads region.json; whatever is wrong goes to `faults`, and what could not be read stands there as a blank. */
export function parseSettings(source: LocatedRecord, faults: FaultList): Settings {
  const { record } = source
  const say = (path: string, zh: string, en: string) =>
    addFault(faults, spotOf(source, path), `“${path}”${zh}`, `“${path}” ${en}`, path)

  for (const key of Object.keys(record)) {
    if (!known.includes(key))
      say(key, `不是认识的项目，可用：${known.join('、')}`, `is not known; known: ${known.join(', ')}`)
  }

  const text = (value: Json | undefined, path: string): string => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    say(path, '要写文字，不能空着', 'must be a text and may not be empty')
    return ''
  }
  const words = (value: Json | undefined, path: string): Words => {
    if (isRecord(value)) return { zh: text(value.zh, `${path}.zh`), en: text(value.en, `${path}.en`) }
    say(path, '要有 zh 和 en 两种文字', 'needs zh and en')
    return { zh: '', en: '' }
  }
  const wholeNumber = (value: Json | undefined, path: string, from: number, to: number): number => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value
    say(path, `要写 ${from} 到 ${to} 之间的整数`, `must be a whole number from ${from} to ${to}`)
    return from
  }

  const quietHours = (value: Json): Settings['quiet'] => {
    const [from, to] = isRecord(value) ? [value.from, value.to] : []
    if (isTimeOfDay(from) && isTimeOfDay(to)) return { from, to }
    say(
      'quiet',
      '要写 from 和 to，例如 {"from": "21:00", "to": "08:00"}',
      'needs from and to, such as {"from": "21:00", "to": "08:00"}',
    )
    return usuallyQuiet
  }

  const parseLanguages = (value: Json | undefined): Language[] => {
    const named = isList(value)
      ? value.filter((one) => typeof one === 'string').filter((one) => isOneOf(languages, one))
      : []
    if (
      !isList(value) ||
      named.length !== value.length ||
      new Set(named).size !== named.length ||
      !named.includes('zh')
    ) {
      say('languages', '要列出 "zh"，还可以有 "en"，每种一次', 'must list "zh", and may list "en", each once')
    }
    return named
  }

  const parseLevels = (value: Json | undefined): Level[] => {
    if (!isList(value) || value.length === 0) {
      say('levels', '要从上到下列出各层级', 'must list the levels from the top down')
      return []
    }
    const levels = value.flatMap((item, index): Level[] => {
      const path = `levels.${index}`
      const name = isRecord(item) ? item.name : undefined
      if (!isRecord(item) || typeof name !== 'string' || !isOneOf(levelNames, name)) {
        say(
          path,
          `的 name 要写其中之一：${levelNames.join('、')}`,
          `needs a name out of: ${levelNames.join(', ')}`,
        )
        return []
      }
      return [{ name, word: words(item, path) }]
    })
    const ranks = levels.map((level) => levelNames.indexOf(level.name))
    if (ranks.some((rank, index) => index > 0 && rank <= (ranks[index - 1] ?? -1))) {
      say('levels', '要从上到下，各写一次', 'must go from the top down, each level once')
    }
    return levels
  }

  const divisionCode = text(record.divisionCode, 'divisionCode')
  if (divisionCode !== '' && !/^[1-9]\d{5}$/.test(divisionCode))
    say('divisionCode', '要写六位数字', 'must be six digits')
  const id = text(record.id, 'id')
  if (id !== '' && !/^[a-z][a-z0-9-]*$/.test(id)) {
    say('id', '只能用小写字母、数字和连字符', 'may have only small letters, digits and hyphens')
  }
  if (typeof record.fictional !== 'boolean') say('fictional', '要写 true 或 false', 'must be true or false')
  const use = typeof record.use === 'string' && isOneOf(profileUses, record.use) ? record.use : undefined
  if (use === undefined) say('use', '要写 "demo" 或 "production"', 'must be "demo" or "production"')

  return {
    id,
    name: words(record.name, 'name'),
    divisionCode,
    fictional: record.fictional === true,
    use: use ?? 'demo',
    languages: parseLanguages(record.languages),
    levels: parseLevels(record.levels),
    complexFrom: wholeNumber(record.complexFrom, 'complexFrom', 1, 10),
    stuckAfterDays:
      record.stuckAfterDays === undefined
        ? usuallyStuckAfterDays
        : wholeNumber(record.stuckAfterDays, 'stuckAfterDays', 1, 365),
    quiet: record.quiet === undefined ? usuallyQuiet : quietHours(record.quiet),
    messagesPerDay:
      record.messagesPerDay === undefined
        ? usuallyPerDay
        : wholeNumber(record.messagesPerDay, 'messagesPerDay', 1, 100),
    ...(record.hotline === undefined ? {} : { hotline: text(record.hotline, 'hotline') }),
    ...(record.oralNumbers === undefined
      ? {}
      : { oralNumbers: parseSeries(text(record.oralNumbers, 'oralNumbers'), say) }),
    officeHours: parseOfficeHours(record.officeHours, say),
    utcOffsetMinutes:
      record.utcOffsetMinutes === undefined
        ? 480
        : wholeNumber(record.utcOffsetMinutes, 'utcOffsetMinutes', -720, 840),
  }
}

type Say = (path: string, zh: string, en: string) => void

/** Without one of these two numbers would be alike. */
const inSeries = ['{year}', '{committee}', '{n}']

function parseSeries(series: string, say: Say): string {
  if (series !== '' && !inSeries.every((name) => series.split(name).length === 2))
    say(
      'oralNumbers',
      `要把 ${inSeries.join('、')} 各写一次，例如 （{year}）{committee}人调口字第{n}号`,
      `must name ${inSeries.join(', ')} once each, such as （{year}）{committee}人调口字第{n}号`,
    )
  return series
}

function parseOfficeHours(value: Json | undefined, say: Say): OfficeSeason[] {
  if (!isList(value) || value.length === 0) {
    say(
      'officeHours',
      '要写办公时间，一年一段也可以',
      'must give the office hours, be it one season for the whole year',
    )
    return []
  }
  const seasons = value.flatMap((item, index): OfficeSeason[] => {
    const path = `officeHours.${index}`
    if (!isRecord(item)) {
      say(path, '要写 from 和 workday', 'needs from and workday')
      return []
    }
    if (typeof item.from !== 'string' || !isDayOfYear(item.from)) {
      say(`${path}.from`, '要写月-日，例如 05-01', 'must be month-day, such as 05-01')
      return []
    }
    const byWeekday = parseWeekdays(item, path, say)
    return [{ from: item.from, workday: parseSpans(item.workday, `${path}.workday`, say), ...byWeekday }]
  })
  if (seasons.some((season, index) => index > 0 && season.from <= (seasons[index - 1]?.from ?? ''))) {
    say('officeHours', '要按一年里的先后排列', 'must follow the order of the year')
  }
  return seasons
}

function parseWeekdays(season: JsonRecord, path: string, say: Say): Pick<OfficeSeason, 'byWeekday'> {
  if (season.byWeekday === undefined) return {}
  if (!isRecord(season.byWeekday)) {
    say(`${path}.byWeekday`, '要按星期写', 'must be given by weekday')
    return {}
  }
  const byWeekday: Partial<Record<Weekday, readonly OpenSpan[]>> = {}
  for (const [day, spans] of Object.entries(season.byWeekday)) {
    const here = `${path}.byWeekday.${day}`
    if (isOneOf(weekdays, day)) byWeekday[day] = parseSpans(spans, here, say)
    else say(here, `不是星期，可用：${weekdays.join('、')}`, `is no weekday; known: ${weekdays.join(', ')}`)
  }
  return { byWeekday }
}

const openSpan = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

function parseSpans(value: Json | undefined, path: string, say: Say): OpenSpan[] {
  const spans = (isList(value) ? value : []).flatMap((item): OpenSpan[] => {
    const [, from, to] = (typeof item === 'string' && openSpan.exec(item)) || []
    return from === undefined || to === undefined || from >= to ? [] : [{ from, to }]
  })
  const inOrder = spans.every((span, index) => index === 0 || span.from >= (spans[index - 1]?.to ?? ''))
  if (!isList(value) || spans.length === 0 || spans.length !== value.length || !inOrder) {
    say(
      path,
      '要按先后写时段，例如 ["09:00-12:00", "13:30-17:30"]',
      'must list spans in order, such as ["09:00-12:00", "13:30-17:30"]',
    )
  }
  return spans
}

const isTimeOfDay = (value: Json | undefined): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)

const isDayOfYear = (text: string): boolean => /^\d\d-\d\d$/.test(text) && isDate(`2024-${text}`)

/** Whether the text is a day of the calendar, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
