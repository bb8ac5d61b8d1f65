import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { dossierOf } from './dossier.ts'
import { missingForArchive } from './missing.ts'

export interface ArchiveMatter extends Act {
  /** Whether anything was said in the threads beside it, which are part of the record. */
  readonly talk?: boolean
}

export const archiveMatterFrom: From = {
  dispute: ['declined', 'withdrawn', 'terminated', 'following-up'],
  appeal: ['declined', 'withdrawn', 'following-up'],
  hazard: ['declined', 'withdrawn', 'following-up'],
}

export type ArchiveMatterRefused = WrongStage | 'dossier-incomplete'

/** Closes the file, with the list of what is in it; a file with gaps stays open, and every gap is named. */
export function archiveMatter(
  { at, by, talk = false }: ArchiveMatter,
  matter: Matter,
): MatterEvent[] | Refusal<ArchiveMatterRefused> {
  if (!isAt(matter, archiveMatterFrom)) return notAtThisStage(matter)
  const missing = missingForArchive(matter)
  if (missing.length > 0) return { refused: 'dossier-incomplete', missing }

  return [{ type: 'MatterArchived', dossier: dossierOf(matter, { talk }), at, by }]
}
