export { type ArticleThatMatters, articlesFor } from './articles-for.ts'
export { type AmountClass, type AskedFor, amountClasses, amountClassOf, askedFor, askedIn } from './asked.ts'
export { type Ending, type Extract, endings, extractOf, type Told, toldOf } from './extract.ts'
export {
  type Field,
  type Likeness,
  likenessOf,
  likenessWord,
  type Mark,
  marksOf,
  rareWords,
  rarity,
  type WordCounts,
} from './likeness.ts'
export { masked, type ToMask } from './mask.ts'
export type { KnownName } from './mask-known.ts'
export { storyWords } from './story-words.ts'
