import type { Matter } from '../matter/index.ts'

/** A report needs a sign that must be reported; a visit somebody who was invited. */
export function hasScreening(
  name: 'report-danger' | 'record-visit',
  { screening, parties }: Matter,
): boolean {
  switch (name) {
    case 'report-danger':
      return screening?.signs.some(({ follows }) => follows.includes('report')) ?? false
    case 'record-visit':
      return parties.some(({ invitation }) => invitation !== undefined)
    default:
      return name satisfies never
  }
}
