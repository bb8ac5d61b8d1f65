export { type AffixSeal, type AffixSealRefused, affixSeal, affixSealFrom } from './affix-seal.ts'
export { type AskForSeal, type AskForSealRefused, askForSeal, askForSealFrom } from './ask-for-seal.ts'
export {
  type FileSignedPaper,
  type FileSignedPaperRefused,
  fileSignedPaper,
  fileSignedPaperFrom,
} from './file-signed-paper.ts'
export { lackingChecks, type SealCheck, sealChecks } from './seal-checks.ts'
export { waitsForSeal } from './waits-for-seal.ts'
