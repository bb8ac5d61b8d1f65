export { findGrade, ownerOfGrade, type ProposedGrade, proposedGrade, rankOf } from './propose.ts'
export { type SetGrade, type SetGradeRefused, setGrade, setGradeFrom } from './set-grade.ts'
export { type FoundSignal, signalsOf } from './signals.ts'
