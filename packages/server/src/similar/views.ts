import type { ArticleView, SimilarMatter, WhyShown } from '@jiefen/contract'
import type { Region, Words } from '@jiefen/domain/region'
import type { ArticleThatMatters, AskedFor, Extract, Mark } from '@jiefen/domain/similar'
import { categoryWords, words } from '../matter/index.ts'
import { amountWords, askedWords, endedWords, keptWords } from './extract-words.ts'
import type { Similar } from './find-similar.ts'
import { longestWords } from './longest-words.ts'

const mostWords = 8

export function similarView({ extract, likeness, shared, number }: Similar, region: Region): SimilarMatter {
  const { category, closedOn, story, terms, days, kept } = extract
  return {
    likeness,
    category: category === undefined ? words('没有分类', 'No category') : categoryWords(region, category),
    closedOn,
    story,
    marked: longestWords(
      shared.filter(({ field }) => field === 'story' || field === 'cause').map(plain),
      story,
    ),
    why: whyOf(shared, extract, region),
    ended: endedIn(extract, region),
    took:
      days === 0 ? words('当天', 'The same day') : words(`${days} 天`, days === 1 ? 'A day' : `${days} days`),
    ...(number === undefined ? {} : { number }),
    ...(terms === undefined ? {} : { terms }),
    ...(kept === undefined ? {} : { kept: keptWords[kept] }),
  }
}

/** In words for each respect in which both agree; a respect of which nothing is shared is not named. */
function whyOf(shared: readonly Mark[], { category, story, amount }: Extract, region: Region): WhyShown[] {
  const of = (field: Mark['field']) => shared.filter((mark) => mark.field === field)
  const causes = of('cause').map(plain)
  const pairs = longestWords(of('story').map(plain), story).filter((word) => !causes.includes(word))
  const asked = of('asked').map((mark) => askedWords[plain(mark) as AskedFor])
  const isSameItem = of('category').some(({ word }) => word.startsWith('k'))
  return [
    ...(of('category').length === 0 || category === undefined
      ? []
      : [
          why(
            'category',
            isSameItem
              ? says('同一类：', 'The same category: ', categoryWords(region, category))
              : says('同一大类：', 'The same class: ', categoryWords(region, category.slice(0, 2))),
          ),
        ]),
    ...(causes.length === 0
      ? []
      : [why('cause', words('说的是同样的事', 'It is about the same thing'), causes.slice(0, mostWords))]),
    ...(asked.length === 0
      ? []
      : [
          why('asked', {
            zh: `要求一样：${asked.map(({ zh }) => zh).join('、')}`,
            en: `The same is asked for: ${asked.map(({ en }) => en).join(', ')}`,
          }),
        ]),
    ...(of('amount').length === 0 || amount === undefined
      ? []
      : [why('amount', says('金额差不多：', 'About the same sum: ', amountWords[amount]))]),
    ...(pairs.length === 0
      ? []
      : [why('story', words('话里都有', 'Both tell of'), pairs.slice(0, mostWords))]),
  ]
}

const why = (field: WhyShown['field'], sentence: Words, shared: readonly string[] = []): WhyShown => ({
  field,
  says: sentence,
  words: [...shared],
})
const says = (zh: string, en: string, name: Words): Words => ({ zh: zh + name.zh, en: en + name.en })

/** Without the letter that tells the field in the index. */
const plain = ({ field, word }: Mark): string => (field === 'story' ? word : word.slice(1))

function endedIn({ ended, reason }: Extract, { terminationReasons }: Region): Words {
  const name = terminationReasons.find(({ code }) => code === reason)?.name
  const end = endedWords[ended]
  return name === undefined || ended !== 'failed'
    ? end
    : { zh: `${end.zh}：${name.zh}`, en: `${end.en}: ${name.en}` }
}

export function articleView({ article, by, words: shared }: ArticleThatMatters): ArticleView {
  const { code, law, article: number, gist, source, verified, from, until } = article
  const named = shared.length === 0 ? undefined : `“${shared.slice(0, mostWords).join('”“')}”`
  const reasons = [
    ...(by === 'category' ? [words('这类纠纷常用', 'It is used in disputes of this kind')] : []),
    ...(named === undefined ? [] : [words(`原话里有${named}`, `The story speaks of ${named}`)]),
  ]
  const why = reasons.length === 0 ? [words('每一件纠纷都用得上', 'It matters in every dispute')] : reasons
  return {
    ...{ code, law, article: number, gist, source, verified },
    why: { zh: why.map(({ zh }) => zh).join('；'), en: why.map(({ en }) => en).join('; ') },
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }
}
