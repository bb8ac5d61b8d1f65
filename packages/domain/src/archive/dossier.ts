import type { Matter, MatterArchived } from '../matter/index.ts'
import { leavesOf } from './leaves.ts'

/** One paper of the dossier as the history keeps it: form code and official name. */
export type DossierPaper = MatterArchived['dossier'][number]

/**
 * What the dossier of this matter holds, in the official order. `talk`: something was said beside it. What the office and
 * the parties wrote to each other, and the staff among themselves, stays with the matter and is named there.
 */
export function dossierOf(
  matter: Matter,
  { talk = false }: { readonly talk?: boolean } = {},
): DossierPaper[] {
  const papers = leavesOf(matter).map(({ form, title }) => ({ form, title }))
  const place = papers.findIndex(({ form }) => afterTalk.has(form))
  return talk ? papers.toSpliced(place, 0, { form: 'F10', title: '往来消息' }) : papers
}

const afterTalk: ReadonlySet<string> = new Set(['F11', 'F18', 'F13', 'F14'])
