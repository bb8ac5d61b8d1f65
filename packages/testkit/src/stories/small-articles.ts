import type { Article, NeverExample } from '@jiefen/domain/region'

const words = (zh: string, en: string) => ({ zh, en })

/** Three articles: for one class, for words, and for every dispute until a day that is past. */
export const smallArticles: readonly Article[] = [
  {
    code: 'labour-27',
    law: words('劳动争议调解仲裁法', 'Labour Dispute Law'),
    article: words('第27条', 'art. 27'),
    gist: words('申请仲裁的时效是一年。', 'Arbitration is asked for within a year.'),
    categories: ['07'],
    keywords: ['仲裁'],
    source: '劳动争议调解仲裁法第27条',
    verified: true,
  },
  {
    code: 'interest-25',
    law: words('民间借贷规定', 'Lending interpretation'),
    article: words('第25条', 'art. 25'),
    gist: words('利息有上限。', 'Interest has a cap.'),
    categories: [],
    keywords: ['利息', '借条'],
    source: '民间借贷规定第25条',
    from: '2020-08-20',
    verified: true,
  },
  {
    code: 'old-rule',
    law: words('旧规定', 'An old rule'),
    article: words('第1条', 'art. 1'),
    gist: words('已经不用了。', 'No longer in use.'),
    categories: [],
    keywords: [],
    source: '旧规定第1条',
    until: '2020-12-31',
    verified: false,
  },
]

export const smallNeverExamples: readonly NeverExample[] = [
  { kind: 'category', value: '13', source: '信访工作条例第30条' },
  { kind: 'sign', value: 'family-violence', source: '反家庭暴力法第14条' },
  { kind: 'word', value: '孩子', source: '个人信息保护法第28条' },
]
