export { type AnswerCard, type AnswerCardRefused, answerCard, answerCardFrom } from './answer-card.ts'
export { findCard, hasCardFor, isOpenCard, openCardsOf, withOnlyCard } from './find-card.ts'
export { type GiveCard, type GiveCardRefused, giveCard, giveCardFrom } from './give-card.ts'
export { giveDueCard, keyOf, supervisionTimers, tellNextPerson } from './timers.ts'
