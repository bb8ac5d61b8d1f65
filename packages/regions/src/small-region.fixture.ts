import { type Fault, hasFaults, parseRegion } from './index.ts'

/** The smallest region that is right in every line: one county, one village, one committee. */
const smallRegion: Readonly<Record<string, string>> = {
  'region.json': `{
  "id": "small",
  "name": { "zh": "小县", "en": "Small County" },
  "divisionCode": "999999",
  "fictional": true,
  "use": "demo",
  "languages": ["zh", "en"],
  "levels": [
    { "name": "county", "zh": "县", "en": "county" },
    { "name": "village", "zh": "村", "en": "village" }
  ],
  "complexFrom": 5,
  "officeHours": [{ "from": "01-01", "workday": ["09:00-12:00", "13:00-17:00"] }]
}`,
  'units.csv': `id,parent,kind,level,name_zh,name_en,short_name,code
small,,territory,county,小县,Small County,,222222
small-committee,small,committee,county,小县调委会,Small Committee,小,333333
small-labour,small,department,county,人社局,Labour Bureau,,444444
east,small,territory,village,东村,East Village,,555555
`,
  'categories.csv': `code,name_zh,name_en,mediable,written_only,keywords
01,家庭,Family,yes,no,离婚、彩礼
07,劳动,Labour,yes,yes,工资
0701,工资,Wages,yes,yes,欠薪
`,
  'routes.csv': `id,kind,category,complexity,to,why_zh,why_en
labour,dispute,07,,unit:small-labour,归人社局,Labour Bureau
hazard,hazard,,,place:village,归村里,the village
otherwise,,,,first,就地受理,whoever was asked first
`,
  'limits.csv': `name,amount,unit,authority
accept,1,working-days,小县规定第1条
passed-on,1,working-days,小县规定第2条
invitation,3,working-days,小县规定第3条
consent,5,days,小县规定第4条
mediation,30,days,人民调解工作若干规定第33条
sign,7,days,小县规定第5条
follow-up,1,months,小县规定第6条
reopened,4,working-hours,小县规定第7条
assign,24,hours,小县规定第8条
decide,15,working-days,小县规定第9条
rectify,3,days,小县规定第10条
recheck,30,minutes,小县规定第11条
archive,5,working-days,小县规定第12条
confirmation,30,days,人民调解法第33条
respond,30,minutes,小县规定第13条
whistle-result,1,working-days,小县规定第14条
objection,2,working-hours,小县规定第15条
take-up,2,working-days,小县规定第16条
assist,2,working-days,小县规定第17条
counter-sign,2,working-days,小县规定第18条
convene,2,working-days,小县规定第19条
conclude,2,working-days,小县规定第20条
task,2,working-days,小县规定第21条
card-answer,2,working-days,小县规定第22条
clock-ask,2,working-days,小县规定第23条
choice,2,working-days,小县规定第24条
complaint-answer,5,working-days,小县规定第25条
receipt,3,days,小县规定第26条
`,
  'decline-reasons.csv': `code,name_zh,name_en,basis,route_zh,route_en
NM04,一方拒绝,A party refuses,人民调解法第17条,可以起诉,You may sue
`,
  'termination-reasons.csv': `code,name_zh,name_en
T04,分歧较大,Too far apart
`,
  'complaint-kinds.csv': `code,name_zh,name_en
C01,偏袒一方,Favouring one side
C99,其他,Something else
`,
  'remedies.csv': `code,category,way_zh,way_en,words_zh,words_en
court,,起诉,Court,可以起诉,You may sue
arbitration,07,仲裁,Arbitration,可以仲裁,You may go to arbitration
`,
  'holidays.csv': `date,kind,name
2026-10-01,public_holiday,国庆节
2026-10-10,makeup_workday,国庆节
`,
  'grades.csv': `code,colour,word_zh,word_en,owner_level,amount,unit,authority,signals
G1,green,苗头,Signs,village,7,days,小县规定第24条,
G2,red,爆发,Outbreak,county,4,hours,小县规定第24条,weapon、crowd
`,
  'signals.csv': `code,name_zh,name_en,from,keywords,authority
crowd,人多,A crowd,10,,小县规定第25条
weapon,凶器,A weapon,,菜刀、匕首,小县规定第25条
`,
  'people.csv': `login,name,unit,role
wang.he,王和,east,receptionist
li.ping,李平,small-committee,mediator
`,
  ...Object.fromEntries(
    (['zh', 'en'] as const).map((language) => [
      `words.${language}.json`,
      words(language === 'zh' ? '文字' : 'text'),
    ]),
  ),
}

function words(text: string): string {
  const keys = [
    'service.name',
    'service.slogan',
    'centre.name',
    'desk.name',
    'welcome.title',
    'welcome.text',
    'notice.version',
    'notice.privacy',
    'notice.rights',
    'rights.voluntary',
    'rights.free',
    'rights.confidential',
    'rights.court',
  ]
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, text])), null, 2)
}

/** What to do to one file: give it a new text, or take it away. */
export type Change = (text: string) => string | undefined

export function smallFiles(changes: Readonly<Record<string, Change>> = {}): Map<string, string> {
  const files = new Map(Object.entries(smallRegion))
  for (const [name, change] of Object.entries(changes)) {
    const text = change(files.get(name) ?? '')
    if (text === undefined) files.delete(name)
    else files.set(name, text)
  }
  return files
}

/** Everything wrong after the change, each as `file:line column english words`. */
export function faultsAfter(changes: Readonly<Record<string, Change>>): string[] {
  const parsed = parseRegion(smallFiles(changes))
  return hasFaults(parsed) ? parsed.faults.map(inOneLine) : []
}

const inOneLine = ({ file, line, column, problem }: Fault): string =>
  `${file}:${line} ${column ?? '-'} ${problem.en}`

/** Replaces exactly one piece of text; throws when it is not there, so that no test passes over a change not made. */
export const swap =
  (old: string, put: string): Change =>
  (text) => {
    if (text.split(old).length !== 2) throw new Error(`“${old}” must stand in the file exactly once`)
    return text.replace(old, () => put)
  }

/** Adds a line at the end. */
export const add =
  (line: string): Change =>
  (text) =>
    `${text}${line}\n`

export const gone: Change = () => undefined
