import type { Day } from '../calendar/index.ts'
import type { Article, Region } from '../region/index.ts'
import type { Told } from './extract.ts'

export interface ArticleThatMatters {
  readonly article: Article
  /** By the category of the matter, by words in it, or for every dispute. */
  readonly by: 'category' | 'every'
  readonly words: readonly string[]
}

const mostArticles = 12

/**
 * The articles that matter in this matter on this day: of its category and class, or with one of their words in it; what
 * agrees in both first, then the nearer category, then what holds for every dispute. Others are law and do not matter here.
 */
export function articlesFor(
  told: Pick<Told, 'kind' | 'category' | 'story'>,
  day: Day,
  { articles }: Region,
): ArticleThatMatters[] {
  if (told.kind !== 'dispute') return []
  return articles
    .filter(({ from, until }) => (from === undefined || from <= day) && (until === undefined || day <= until))
    .flatMap((article) => weighed(article, told))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostArticles)
    .map(({ weight: _, ...found }) => found)
}

function weighed(
  article: Article,
  { category, story }: Pick<Told, 'category' | 'story'>,
): (ArticleThatMatters & { readonly weight: number })[] {
  const words = article.keywords.filter((word) => story.includes(word))
  const nearest = article.categories.filter((code) => category?.startsWith(code)).map((code) => code.length)
  const ofCategory = Math.max(0, ...nearest)
  const isForEvery = article.categories.length === 0 && article.keywords.length === 0
  if (ofCategory === 0 && words.length === 0 && !isForEvery) return []
  const weight = ofCategory + words.length * 3
  return [{ article, by: ofCategory > 0 ? 'category' : 'every', words, weight }]
}
