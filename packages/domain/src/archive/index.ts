export * from './archive-matter.ts'
export * from './dossier.ts'
export * from './missing.ts'
export * from './missing-team.ts'
