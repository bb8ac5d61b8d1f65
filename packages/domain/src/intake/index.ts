export { checkDigit, findMatterNumber, isMatterNumber, matterNumber } from './matter-number.ts'
export {
  longestStory,
  mostPhotos,
  type ReportMatter,
  type ReportRefused,
  reportMatter,
} from './report-matter.ts'
