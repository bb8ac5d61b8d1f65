import Type, { type Static } from 'typebox'
import { Day, Words } from '../wire/index.ts'

/** Why something is shown: in which respect it agrees, and by which words. */
export const WhyShown = Type.Object({
  field: Type.Enum(['category', 'cause', 'asked', 'amount', 'story']),
  says: Words,
  words: Type.Array(Type.String()),
})
export type WhyShown = Static<typeof WhyShown>

/** A closed matter without anybody's name, number or address. */
export const SimilarMatter = Type.Object({
  likeness: Type.Enum(['very', 'somewhat']),
  /** Only for whoever may open that file. */
  number: Type.Optional(Type.String()),
  category: Words,
  closedOn: Day,
  story: Type.String(),
  /** What of the story stands in the open matter as well. */
  marked: Type.Array(Type.String()),
  why: Type.Array(WhyShown),
  ended: Words,
  terms: Type.Optional(Type.String()),
  took: Words,
  kept: Type.Optional(Words),
})
export type SimilarMatter = Static<typeof SimilarMatter>

export const ArticleView = Type.Object({
  code: Type.String(),
  law: Words,
  article: Words,
  gist: Words,
  why: Words,
  source: Type.String(),
  verified: Type.Boolean(),
  from: Type.Optional(Day),
  until: Type.Optional(Day),
})
export type ArticleView = Static<typeof ArticleView>

/** What is like an open matter, and which articles matter in it; with how that is known. */
export const SimilarView = Type.Object({
  similar: Type.Array(SimilarMatter),
  articles: Type.Array(ArticleView),
  /** The day for which the articles hold. */
  day: Day,
})
export type SimilarView = Static<typeof SimilarView>
