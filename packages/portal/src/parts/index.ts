export { partsSection, sayParts } from './section.ts'
export type { OwnPart, PartsView } from './view.ts'
export { partsWords } from './words.ts'
