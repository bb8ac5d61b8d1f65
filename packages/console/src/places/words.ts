import { inBoth } from '../language/index.ts'

export const placeWords = inBoth(
  {
    title: '单位与二维码',
    says: '每个单位有自己的二维码。打印海报贴在门口，群众扫一扫就能反映。',
    search: '输入单位名称查找',
    poster: '打印海报',
    code: '二维码编号',
    open: '打开群众看到的页面',
    none: '没有找到这个单位。',
    more: (n: number) => `还有 ${n} 个，输入名称缩小范围。`,
  },
  {
    title: 'Units and codes',
    says: 'Each unit has its own QR code. Print the poster for the door; whoever scans it can report.',
    search: 'Type the name of a unit',
    poster: 'Print the poster',
    code: 'Code',
    open: 'Open the residents’ page',
    none: 'No such unit was found.',
    more: (n: number) => `${n} more: type a name to narrow it down.`,
  },
)
