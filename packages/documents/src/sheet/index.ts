export { type SheetCell, type SheetPaper, writeSheet } from './write-sheet.ts'
