import type { Matter } from '@jiefen/domain/matter'
import { getUnit, type Region } from '@jiefen/domain/region'
import { sealChecks } from '@jiefen/domain/sealing'
import type { PartyTyped } from '../parties/index.ts'
import type { Step } from './stage-hand.ts'

/** What somebody brings, and what happens to it; all people, numbers and places in it are invented. */
export interface Story {
  readonly kind: 'dispute' | 'appeal' | 'hazard'
  readonly story: string
  readonly wish?: string
  readonly informant?: PartyTyped
  readonly other?: PartyTyped
  readonly category?: string
  readonly daysAgo: number
  /** The steps after the report; each sees the matter as the step before left it. */
  readonly steps: readonly ((matter: Matter, region: Region) => Step | Step[])[]
}

const informantOf = (matter: Matter): string =>
  matter.parties.find(({ side }) => side === 'informant')?.id ?? ''
const otherOf = (matter: Matter): string => matter.parties.find(({ side }) => side === 'other-side')?.id ?? ''

const sort = (category: string) => (): Step => ({
  name: 'sort-matter',
  fields: { category, why: '与反映人核对后确定类别' },
})
const accept = (): Step => ({ name: 'accept-matter', fields: {}, hours: 3 })
const inviteOther = (matter: Matter): Step => ({
  name: 'invite-party',
  fields: { party: otherOf(matter), way: 'link' },
  hours: 2,
})
const consent =
  (who: (matter: Matter) => string) =>
  (matter: Matter): Step[] => {
    const party = who(matter)
    if (matter.parties.find(({ id }) => id === party)?.consent.answer === 'given') return []
    return [{ name: 'give-consent', fields: { party, how: 'own-hand', rightsTold: true }, party, hours: 5 }]
  }
const showBoth = (matter: Matter): Step[] =>
  matter.parties.map(({ id }) => ({ name: 'show-identity', fields: { party: id, paper: '居民身份证' } }))
const declare = (): Step => ({ name: 'declare-interest', fields: { ties: 'none' }, hours: 1 })
const agreeBoth = (matter: Matter): Step[] =>
  matter.parties.map(({ id }) => ({ name: 'agree-to-mediator', fields: { party: id }, party: id, hours: 1 }))
const session =
  (record: string) =>
  (matter: Matter): Step => ({
    name: 'hold-session',
    fields: {
      heldAt: matter.lastAt,
      place: '调解室',
      present: matter.parties.map(({ id }) => id),
      others: [],
      open: false,
      record,
      risk: { sharpening: false },
    },
    hours: 20,
  })
const draw = (facts: string, clauses: string[], by: string) => (): Step => ({
  name: 'draw-agreement',
  fields: {
    terms: {
      form: 'written',
      facts,
      clauses: clauses.map((text) => ({ text })),
      performance: { way: '转账或当面履行', by },
    },
  },
  hours: 1,
})
const signMediator = (matter: Matter): Step => ({
  name: 'sign-agreement',
  fields: {
    version: matter.agreement?.version ?? 1,
    signer: { mediator: matter.mediator?.person },
    way: 'signature',
  },
})
const askForSeal = (matter: Matter): Step => ({
  name: 'ask-for-seal',
  fields: { version: matter.agreement?.version ?? 1, checked: sealChecks },
})
const seal = (matter: Matter): Step => ({
  name: 'affix-seal',
  fields: { version: matter.agreement?.version ?? 1 },
  hours: 1,
})
const followUp =
  (kept: string, satisfaction: number, words: string) =>
  (matter: Matter): Step => ({
    name: 'record-follow-up',
    fields: { party: informantOf(matter), kept, satisfaction, words },
    hours: 72,
  })

const propose = 'propose' as const
type Moves = Story['steps'][number] | typeof propose

/** Up to the first session: both asked, both willing, a mediator both accept. */
export const untilMediation: readonly Moves[] = [
  accept,
  (): Step => ({ name: 'screen-matter', fields: { signs: [] } }),
  inviteOther,
  consent(informantOf),
  consent(otherOf),
  propose,
  declare,
  agreeBoth,
  showBoth,
]

export interface StoryMoves extends Omit<Story, 'steps'> {
  readonly moves: readonly (Moves | 'open' | 'rectify' | 'whistle' | 'sign')[]
}

const named = (name: string, telephone: string): PartyTyped => ({ name, telephone })

export const stories = (later: string): readonly StoryMoves[] => [
  {
    kind: 'dispute',
    daysAgo: 0,
    story: '楼上孩子每天晚上十一点还在跑跳，吵得老人睡不着，上去说了几次没有用。',
    wish: '晚上十点以后不要再跑跳',
    informant: named('林小满', '19900000101'),
    other: { name: '高大川' },
    moves: [],
  },
  {
    kind: 'dispute',
    daysAgo: 1,
    story: '租的房子到期了，房东说墙面弄脏了，不肯退两千元押金。',
    informant: named('苏禾', '19900000102'),
    other: { description: '房东，姓名不清楚' },
    moves: [],
  },
  {
    kind: 'hazard',
    daysAgo: 0,
    story: '小区东门的路灯杆歪了，电线露在外面，孩子放学都从那里走。',
    moves: [],
  },
  {
    kind: 'appeal',
    daysAgo: 1,
    story: '家里老人摔伤住院，医药费压力很大，想问问能不能申请临时救助。',
    informant: named('石榴花', '19900000103'),
    moves: [],
  },
  {
    kind: 'dispute',
    daysAgo: 2,
    story: '邻居把杂物堆在楼道里，自行车都推不出去，说他几次都不听。',
    informant: named('麦子安', '19900000104'),
    other: { name: '钱多宝' },
    category: '0201',
    moves: [sort('0201'), accept, inviteOther],
  },
  {
    kind: 'dispute',
    daysAgo: 3,
    story: '借给朋友八千元，说好三个月还，现在一年了一直拖着。',
    informant: named('阿依努尔·艾山', '19900000105'),
    other: { name: '杜若水' },
    category: '0804',
    moves: [sort('0804'), ...untilMediation, 'open'],
  },
  {
    kind: 'dispute',
    daysAgo: 8,
    story: '装修公司拿了三万元定金，工期拖了两个月还没有开工。',
    informant: named('白云舒', '19900000106'),
    other: { type: 'organisation', name: '青山装饰部' },
    category: '0601',
    moves: [
      sort('0601'),
      ...untilMediation,
      'open',
      session('双方各自说明经过，认可定金数额和延误事实，对退款方式有分歧。'),
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 12,
    story: '两家共用的排水沟被填了，下雨天水都倒灌进院子里。',
    informant: named('田守仁', '19900000107'),
    other: { name: '田守义' },
    category: '0201',
    moves: [
      sort('0201'),
      ...untilMediation,
      'open',
      session('双方现场查看水沟，同意恢复原状。'),
      draw(
        '双方房屋相邻，共用排水沟于今年夏天被填埋，雨水倒灌。',
        ['田守义在约定日期前恢复排水沟原状。', '今后任何一方不得擅自改动排水沟。'],
        later,
      ),
      'sign',
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 20,
    story: '在饭馆干了三个月，老板还欠六千元，电话也不接了。',
    informant: named('江小舟', '19900000108'),
    other: { name: '何满仓' },
    category: '0507',
    moves: [
      sort('0507'),
      ...untilMediation,
      'open',
      session('核对考勤和转账记录，确认尚欠6000元。'),
      draw(
        '何满仓尚欠江小舟劳务报酬6000元，双方无争议。',
        ['何满仓一次付清6000元。', '付清后双方就此事再无其他争议。'],
        later,
      ),
      'sign',
      signMediator,
      askForSeal,
      seal,
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 30,
    story: '遛狗没有拴绳，把我家孩子的裤子咬破，孩子受了惊吓。',
    informant: named('夏知秋', '19900000109'),
    other: { name: '冯有福' },
    category: '0401',
    moves: [
      sort('0401'),
      ...untilMediation,
      'open',
      session('冯有福当面道歉，愿意赔偿。'),
      draw('冯有福遛狗未拴绳，狗咬破夏知秋之子裤子一条，未受伤。', ['冯有福赔偿200元并书面道歉。'], later),
      'sign',
      signMediator,
      askForSeal,
      seal,
      followUp('kept', 5, '钱当天就给了，道歉也诚恳。'),
      (): Step => ({ name: 'archive-matter', fields: {}, hours: 24 }),
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 15,
    story: '两家为了一棵核桃树归谁争了好几年，今年又吵起来。',
    informant: named('罗大山', '19900000110'),
    other: { name: '罗二河' },
    category: '0499',
    moves: [
      sort('0499'),
      ...untilMediation,
      'open',
      session('双方各执一词，都不同意对方方案。'),
      (): Step => ({ name: 'terminate-mediation', fields: { reason: 'T04' }, hours: 48 }),
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 25,
    story: '卖给我的电动车说是全新的，骑回来才发现换过电池。',
    informant: named('叶长青', '19900000111'),
    other: { name: '丁一舟' },
    category: '0601',
    moves: [
      sort('0601'),
      ...untilMediation,
      'open',
      session('丁一舟承认换过电池，愿意更换。'),
      draw('丁一舟出售的电动车更换过电池，未事先告知。', ['丁一舟更换同型号新电池一块。'], later),
      'sign',
      signMediator,
      askForSeal,
      seal,
      (matter: Matter): Step => ({
        name: 'reopen-matter',
        fields: { why: 'not-kept', words: '说好的新电池一直没有换。' },
        party: informantOf(matter),
        hours: 96,
      }),
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 6,
    story: '我要告厂里，劳动仲裁已经受理了，还能不能在这里再调一次？',
    informant: named('季春来', '19900000112'),
    other: { type: 'organisation', name: '南岸纸箱厂' },
    moves: [
      (): Step => ({
        name: 'decline-matter',
        fields: { reason: 'NM03', note: '仲裁程序中仍可申请调解。' },
        hours: 4,
      }),
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 5,
    story: '和邻居因为停车位吵了一架，现在已经说开了。',
    informant: named('安之若', '19900000113'),
    other: { name: '卓不凡' },
    moves: [
      (matter: Matter): Step => ({
        name: 'withdraw-matter',
        fields: { reason: '已经自己说好了' },
        party: informantOf(matter),
        hours: 6,
      }),
    ],
  },
  {
    kind: 'hazard',
    daysAgo: 4,
    story: '村口的桥栏杆断了一截，晚上看不清很危险。',
    informant: named('桥边人', '19900000114'),
    moves: [
      accept,
      (): Step => ({
        name: 'order-rectification',
        fields: { byDate: later, note: '先设警示，再焊接修复' },
        hours: 3,
      }),
    ],
  },
  {
    kind: 'dispute',
    daysAgo: 1,
    story: '公司拖欠工资两个月，问了几次都说下个月一起发。',
    informant: named('许望舒', '19900000116'),
    other: { type: 'organisation', name: '北坡五金店' },
    moves: [
      (matter: Matter, region: Region): Step => ({
        name: 'pass-on',
        fields: {
          to:
            getUnit(region, matter.unit).parent ?? region.units.find(({ kind }) => kind === 'department')?.id,
          why: '当事人单位不在本辖区',
        },
        hours: 5,
      }),
    ],
  },
  {
    kind: 'hazard',
    daysAgo: 6,
    story: '活动室门口的井盖松了，踩上去会翘起来。',
    informant: named('路平', '19900000117'),
    moves: [accept, 'rectify'],
  },
  {
    kind: 'appeal',
    daysAgo: 9,
    story: '孩子上学路远，想问能不能申请交通补助。',
    informant: named('于归', '19900000118'),
    moves: [
      accept,
      (matter: Matter): Step => ({ name: 'assign-appeal', fields: { unit: matter.unit }, hours: 4 }),
      (): Step => ({
        name: 'decide-appeal',
        fields: { granted: true, reason: '符合临时补助条件', authority: '本地助学办法' },
        hours: 30,
      }),
    ],
  },
  {
    kind: 'appeal',
    daysAgo: 7,
    story: '残疾证到期了，腿脚不便，能不能上门帮忙办理？',
    informant: named('温如玉', '19900000115'),
    moves: [accept],
  },
]
