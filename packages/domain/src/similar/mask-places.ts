/** Where a name of a place or a firm cannot go on to the left: 我住在|幸福小区. */
const stop = new Set(
  '我你他她它们在到住从去往回是的了和与及于把被给跟对就也都个这那本该全同每各有没不某找去由让叫当又还，。；、！？：“”（）(),.;:!? \n',
)
const most = 8

interface Ending {
  readonly ending: string
  readonly instead: string
  /** What may stand before it and still names nothing: 物业公司, 马路. */
  readonly plain: readonly string[]
  /** A single sign before it names nothing: 砖厂. */
  readonly oneIsPlain?: true
}

const near = ['楼下', '门口', '附近', '隔壁', '对面', '一家']
const shops = [
  ...['理发', '便利', '水果', '五金', '服装', '手机', '烧烤', '建材', '早餐', '小卖', ...near],
  ...near.flatMap((where) => ['饭', '酒', '商', '网'].map((kind) => where + kind)),
]

const endings: readonly Ending[] = [
  ...['有限责任公司', '股份有限公司', '有限公司', '公司', '集团'].map((ending) => ({
    ...{ ending, instead: '某公司' },
    plain: [
      '物业',
      '保险',
      '建筑',
      '装修',
      '开发',
      '运输',
      '快递',
      '搬家',
      '劳务',
      '贷款',
      '一家',
      '汽车',
      '旅游',
    ],
  })),
  ...['银行', '支行', '信用社', '信用联社'].map((ending) => ({ ending, instead: '某银行', plain: [] })),
  { ending: '工地', instead: '某工地', plain: ['建筑', '装修', '施工', '附近', '隔壁'], oneIsPlain: true },
  { ending: '合作社', instead: '某合作社', plain: ['农业', '农民', '专业'] },
  ...['超市', '饭店', '酒店', '宾馆', '餐馆', '餐厅', '火锅店', '商行'].map((ending) => ({
    ...{ ending, instead: `某${ending}` },
    plain: ['一家', '楼下', '门口', '附近', '隔壁', '对面', '大'],
  })),
  {
    ...{ ending: '店', instead: '某店', oneIsPlain: true as const },
    plain: shops,
  },
  {
    ...{ ending: '厂', instead: '某厂', oneIsPlain: true as const },
    plain: ['化工', '食品', '服装', '加工', '家具', '一家', '附近', '隔壁', '对面'],
  },
  ...['医院', '卫生院', '诊所', '中学', '小学', '学校', '幼儿园'].map((ending) => ({
    ...{ ending, instead: `某${ending}` },
    plain: ['人民', '中', '县', '市', '镇', '乡'],
  })),
  ...['小区', '花园', '家园', '公寓', '大厦', '广场', '市场', '佳苑', '嘉园', '新城', '社区'].map(
    (ending) => ({
      ...{ ending, instead: `某${ending}` },
      plain: ['农贸', '菜', '批发', '老', '新', '住宅', '隔壁', '一个'],
    }),
  ),
  ...['村', '屯', '寨', '路', '街', '巷', '胡同', '沟', '湾'].map((ending) => ({
    ...{ ending, instead: '某处' },
    plain: [
      '农',
      '邻',
      '外',
      '老',
      '新',
      '马',
      '公',
      '道',
      '大',
      '小',
      '铁',
      '水',
      '电',
      '线',
      '上',
      '修',
      '拦',
      '让',
    ].concat([
      ...[
        '走',
        '机耕',
        '出',
        '门前',
        '排水',
        '山',
        '乡',
        '过',
        '一条',
        '生产',
        '土',
        '臭水',
        '水泥',
        '必经',
        '十字',
      ],
    ]),
    oneIsPlain: true as const,
  })),
]

/** Names of firms, banks, estates, streets and villages that no table knows: the ending stays, the name goes. */
export function maskPlaces(text: string): string {
  return endings.reduce(maskEnding, text)
}

function maskEnding(text: string, { ending, instead, plain, oneIsPlain }: Ending): string {
  let [masked, from] = ['', 0]
  for (let at = text.indexOf(ending, from); at >= 0; at = text.indexOf(ending, from)) {
    const name = nameBefore(text.slice(from, at))
    const isNamed = name !== '' && !plain.includes(name) && !(oneIsPlain === true && name.length === 1)
    masked += isNamed ? text.slice(from, at - name.length) + instead : text.slice(from, at + ending.length)
    from = at + ending.length
  }
  return masked + text.slice(from)
}

function nameBefore(text: string): string {
  let name = ''
  for (let at = text.length - 1; at >= 0 && name.length < most; at -= 1) {
    const sign = text[at] ?? ''
    if (stop.has(sign)) break
    name = sign + name
  }
  return name
}
