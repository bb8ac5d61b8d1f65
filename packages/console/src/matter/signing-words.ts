import { inBoth } from '../language/index.ts'

export const signingWords = inBoth(
  {
    paperOnly: '要在纸上签。',
    mark: '这一版的记号',
    pagesCode: '纸上的文本码',
    paperFiled: (at: string, pages: number) => `纸上签好的协议，${at}归入，${pages} 页`,
  },
  {
    paperOnly: 'To be signed on paper.',
    mark: 'Mark of this version',
    pagesCode: 'Code on the pages',
    paperFiled: (at: string, pages: number) => `Signed on paper; filed ${at}, ${pages} pages`,
  },
)
