type Shape = readonly [pattern: RegExp, instead: string]

const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'
const digits = '[〇零一二三四五六七八九幺两]'
const some = `[\\d${'〇零一二三四五六七八九十百'}]+`
const sum =
  '(?:\\d[\\d,]*(?:\\.\\d+)?|[零一二两三四五六七八九十百千万亿]+)\\s*[多余来几]?\\s*[十百千万亿]*\\s*[多余来几]?'

/** What is recognised by how it is written, the longest shapes first. Sums are said as a class, days not at all. */
const shapes: readonly Shape[] = [
  [/https?:\/\/[^\s，。；]+/giu, '某网址'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu, '某邮箱'],
  [/(?:微信|QQ|VX|WX|抖音)\s*(?:号|账号)?\s*(?:是|为|[:：])?\s*[A-Za-z0-9_-]{4,}/giu, '某账号'],
  [new RegExp(`[${provinces}][A-Z][·•\\s-]?[A-Z0-9]{4,6}(?![A-Z0-9])`, 'giu'), '某车牌'],
  [/(?:19|20)\d\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?/gu, '某日'],
  [/(?:(?:19|20)\d\d|[〇零一二三四五六七八九]{4})\s*年/gu, '某年'],
  [new RegExp(`${some}\\s*月\\s*${some}\\s*[日号]`, 'gu'), '某日'],
  [new RegExp(`${sum}\\s*(?:元|块钱|块(?=[，。,、；\\s]|$)|人民币)`, 'gu'), '若干元'],
  [/(?:\d[\d,]*(?:\.\d+)?)\s*[万亿](?!平|亩|米)/gu, '若干元'],
  [/\d(?:[\s-]?\d){4,}\s*[xX]?/gu, '某号码'],
  [new RegExp(`${digits}(?:[\\s、-]?${digits}){4,}`, 'gu'), '某号码'],
  [/(?=[A-Za-z0-9_-]*\d)[A-Za-z0-9_-]{5,}/gu, '某号码'],
  [/\d(?:[\s-]?\d){3,}/gu, '某号码'],
  [
    new RegExp(`${some}\\s*(?:号楼|栋|幢|单元|室|弄|号院|门牌|村民小组|小组|组|社(?!会|区|保)|队)`, 'gu'),
    '某处',
  ],
  [/[A-Za-z]?\d+\s*号(?!码|线)/gu, '某处'],
  [/\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z]\p{L}+/gu, '某人'],
  [/\b[A-Z]\p{Ll}+(?:\s+[A-Z]\p{Ll}+)+\b/gu, '某人'],
  [/\p{Script=Han}{1,8}[·•・]\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8})*/gu, '某人'],
]

export const maskShapes = (text: string): string =>
  shapes.reduce((masked, [pattern, instead]) => masked.replace(pattern, instead), text)
