import { type Extract, marksOf } from '@jiefen/domain/similar'
import { hasFaults, readProfile } from '@jiefen/regions'
import { type Line, quantile } from './figures.ts'
import { type Ground, region as profile } from './ground.ts'
import { type LoggedIn, logIn } from './people.ts'
import { withLanes } from './requests.ts'

/** The top of the region, one of its four sub-districts, one of its sixteen communities: who asks there, and with how much in reach. */
const places = [
  { who: 'the whole region', unit: 'lakeside', desk: 'sun.huxin' },
  { who: 'a sub-district', unit: 'qiaotou', desk: 'chen.qiaotou' },
  { who: 'a community', unit: 'qiaotou-shiqiao', desk: 'wang.shouli' },
] as const

export interface SimilarPlan {
  readonly extracts: number
  readonly asks: number
}

const who = ['楼上', '隔壁', '楼下', '邻居', '房东', '老板', '店家', '对门']
const what = [
  '漏水',
  '堆杂物',
  '拖欠工资',
  '不退押金',
  '半夜吵闹',
  '占了院墙',
  '卖了坏货',
  '借钱不还',
  '挡了采光',
  '养鸡太臭',
]
const then = [
  '说了几次都不听',
  '天花板泡坏了',
  '问他只说再等等',
  '晚上睡不着',
  '车推不出去',
  '找过社区也没有用',
  '一直拖到现在',
]
const want = ['希望赔偿', '希望停下来', '希望修好', '希望把钱还清', '希望道个歉', '希望搬走']
const codes = ['0201', '0202', '0602', '0701', '0804', '0601', '0499']
const syllables = [...'山川河湖海天云雨风雪日月星辰春夏秋冬东西南北金木水火土石']

/** Stories that share most words and have a few of their own, as stories do. */
function storyOf(nth: number): string {
  const pick = <T>(list: readonly T[], by: number): T => list[Math.floor(nth / by) % list.length] as T
  const rare = [7, 31, 101].map((by) => syllables[(nth * by) % syllables.length]).join('')
  return `${pick(who, 1)}${pick(what, 3)}，${pick(then, 11)}，${rare}那边也看过，${pick(then, 5)}，${pick(want, 13)}。`
}

/** (similar) The nearest closed matters of an open one, over HTTP beside bare SQL, with so many extracts. */
export async function measureSimilar(
  ground: Ground,
  { extracts, asks }: SimilarPlan,
  say: (words: string) => void,
): Promise<Line[]> {
  await layExtracts(ground, extracts)
  say(`${extracts} extracts`)
  const bare = await bareTimes(ground, asks)
  const line = (what: string, value: number, unit: string): Line => ({ part: 'similar', what, value, unit })
  const lines = [
    line('extracts of closed matters', extracts, ''),
    line('bare SQL: any of five words, five rows, p50', quantile(bare, 0.5), 'ms'),
  ]
  for (const { who: reader, unit, desk } of places) {
    const person = await logIn(ground.origin, desk)
    const number = await reportAt(ground, person, unit)
    const times: number[] = []
    for (let at = 0; at < asks; at += 1) times.push(await timeOf(ground, person, number))
    say(`${reader}: p50 ${quantile(times, 0.5).toFixed(1)} ms`)
    lines.push(
      line(`asked by ${reader}, p50`, quantile(times, 0.5), 'ms'),
      line(`asked by ${reader}, p95`, quantile(times, 0.95), 'ms'),
      line(`asked by ${reader}, of bare SQL`, quantile(times, 0.5) / quantile(bare, 0.5), '×'),
    )
  }
  return lines
}

async function layExtracts(ground: Ground, many: number): Promise<void> {
  const parsed = await readProfile(profile)
  if (hasFaults(parsed)) throw new Error(`the profile ${profile} has faults`)
  const { region } = parsed
  const villages = region.units.filter(({ kind, level }) => kind === 'territory' && level === 'village')
  await withLanes(ground.bareUrl, 1, async ([client]) => {
    for (let from = 0; from < many; from += 1_000) {
      const rows = Array.from({ length: Math.min(1_000, many - from) }, (_, at) => {
        const nth = from + at
        const extract: Extract = {
          ...{ kind: 'dispute', story: storyOf(nth), category: codes[nth % codes.length] ?? '', asked: [] },
          ...{ closedOn: '2026-06-01', ended: 'settled', days: 9, terms: '某乙三日内修好。' },
        }
        const search = marksOf(extract, region)
          .map(({ word }) => `'${word}':1D`)
          .join(' ')
        const path = villages[nth % villages.length]?.path ?? []
        return { nth, extract, search, holders: path }
      })
      await client?.query(layDown, [JSON.stringify(rows)])
    }
    await client?.query('delete from extract_word')
    await client?.query(`insert into extract_word (word, extracts)
select word, count(*) from (
  select unnest(tsvector_to_array(search)) as word from matter_extract union all select '' from matter_extract
) as words group by word`)
    await client?.query('vacuum analyze matter_extract, matter, matter_reach, extract_word')
  })
}

const layDown = `with told as materialized (
  select gen_random_uuid() as id, nth, extract, search, holders
  from jsonb_to_recordset($1::jsonb) as row (nth integer, extract jsonb, search text, holders text[])
), facts as (
  -- Each has a first fact, that of some matter of the demonstration: whoever is shown one is asked whether they may open it.
  insert into matter_event (county, matter_id, version, type, at, author, facts, hash)
  select 'lakeside', id, 1, model.type, model.at, model.author, model.facts, model.hash
  from told
  cross join (select * from matter_event where type = 'MatterReported' limit 1) as model
), extracts as (
  insert into matter_extract (county, matter_id, kind, closed_at, extract, search)
  select 'lakeside', id, 'dispute', now(), extract, search::tsvector from told
), reach as (
  insert into matter_reach (county, matter_id, holder, bucket, open, sort_at)
  select 'lakeside', id, holder, 'closed', false, now() from told, unnest(holders) as holder
)
insert into matter (county, matter_id, number, kind, stage, open, story, place, complexity, sorted_by, unit_id, first_unit,
  reported_at, last_at, version, search)
select 'lakeside', id, 'bench-' || nth, 'dispute', 'archived', false, '', '', 'simple', 'rule', 'lakeside', 'lakeside',
  now(), now(), 1, ''
from told`

const bareTimes = (ground: Ground, asks: number): Promise<number[]> =>
  withLanes(ground.bareUrl, 1, async ([client]) => {
    const times: number[] = []
    for (let at = 0; at < asks; at += 1) {
      const began = performance.now()
      await client?.query({
        name: 'bare-similar',
        text: `select matter_id, extract from matter_extract where search @@ $1::tsquery order by ts_rank(search, $1::tsquery) desc limit 5`,
        values: [[7, 31, 3, 11, 2].map((by) => `'${syllables[by]}${syllables[(by * 3) % 28]}'`).join(' | ')],
      })
      times.push(performance.now() - began)
    }
    return times
  })

async function reportAt(ground: Ground, { cookie, csrf }: LoggedIn, unit: string): Promise<string> {
  const answer = await fetch(`${ground.origin}/api/matters`, {
    method: 'POST',
    headers: {
      cookie,
      'x-csrf-token': csrf,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({
      ...{ unit, kind: 'dispute', place: { unit }, informant: { name: '甘见水' } },
      story: '楼上漏水，天花板泡坏了，说了几次都不听，山河湖那边也看过，希望赔偿。',
    }),
  })
  const { number } = (await answer.json()) as { number?: string }
  if (number === undefined) throw new Error(`not reported: ${answer.status}`)
  return number
}

async function timeOf(ground: Ground, { cookie }: LoggedIn, number: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(`${ground.origin}/api/matters/${number}/similar`, { headers: { cookie } })
  const { similar } = (await answer.json()) as { similar?: unknown[] }
  if (similar?.length !== 5) throw new Error(`${answer.status}: ${JSON.stringify(similar)}`)
  return performance.now() - began
}
