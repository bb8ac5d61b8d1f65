export { maySitOnScreen, type Opened, openForStaff, readMatter, visibilityOf } from './access.ts'
export { hashOfWords, pagesCode, shortMark } from './agreement-words.ts'
export { candidateFor } from './candidates.ts'
export { takeCaseNumber } from './case-numbers.ts'
export { namedBy } from './collective-sentences.ts'
export { scopeWords } from './collective-words.ts'
export { enforcementEnd } from './confirmation-view.ts'
export { drawExtracts } from './draw-extracts.ts'
export { explainClock, forParties } from './explain-clock.ts'
export {
  findKeyHolder,
  findMatter,
  type KeyHolder,
  type ReadRow,
  readLogOf,
  writeReadRecord,
} from './find.ts'
export { gradeName } from './grade-view.ts'
export { invitationCodeHash, invitationKey } from './invitation-codes.ts'
export { mediatorsOf, openMattersOf } from './mediators.ts'
export { type MatterModel, matterModel } from './model.ts'
export { authorWords, categoryWords, limitWords, namingOf, partyName } from './naming.ts'
export { paperTitles } from './paper-titles.ts'
export { recoursesView } from './performance-view.ts'
export { dayWords as performanceDay, wordsOfObligation } from './performance-words.ts'
export { matterRoutes, openedWords } from './routes.ts'
export { sentenceOf } from './sentences.ts'
export { chainOfTalk, type StoredTalk, talkOf } from './talk-chain.ts'
export { tieSentence } from './tie-words.ts'
export { pauseReasonWords } from './time-words.ts'
export { type Difference, type Verified, verifyAll } from './verify.ts'
export { same, words } from './words.ts'
