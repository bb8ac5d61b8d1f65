import type { GradeName, GradeView } from '@jiefen/contract'
import { findGrade, ownerOfGrade, proposedGrade } from '@jiefen/domain/grade'
import { isoOf } from '@jiefen/domain/kernel'
import { type Grade, getUnit } from '@jiefen/domain/region'
import type { Looking } from './looking.ts'
import { authorWords } from './naming.ts'

/** The grade of the matter with who answers for it, what the rule proposes, and what may be chosen. */
export function gradeView({ matter, region }: Looking): GradeView | undefined {
  if (region.grades.length === 0) return undefined
  const now = nowView({ matter, region })
  const proposed = proposedGrade(matter, region)
  return {
    ...(now === undefined ? {} : { now }),
    ...(proposed === undefined
      ? {}
      : {
          proposed: {
            grade: gradeName(proposed.grade),
            signals: proposed.signals.map(({ name, found }) => ({
              zh: `${name.zh}（${found.zh}）`,
              en: `${name.en} (${found.en})`,
            })),
          },
        }),
    choices: region.grades.map((grade) => ({
      grade: gradeName(grade),
      owner: getUnit(region, ownerOfGrade(grade, matter.unit, region)).name,
    })),
  }
}

export const gradeName = ({ code, colour, word }: Grade): GradeName => ({ code, colour, word })

function nowView({ matter, region }: Pick<Looking, 'matter' | 'region'>): GradeView['now'] {
  const set = matter.grade
  const grade = set === undefined ? undefined : findGrade(region, set.grade)
  if (set === undefined || grade === undefined) return undefined
  const review = matter.clocks.find(({ name }) => name === 'review')
  return {
    grade: gradeName(grade),
    why: set.why,
    at: isoOf(set.at),
    by: authorWords(set.by, region, matter),
    owner: getUnit(region, review?.owner ?? ownerOfGrade(grade, matter.unit, region)).name,
    ...(review === undefined ? {} : { reviewBy: isoOf(review.dueAt) }),
  }
}
