import type { GradeName } from '@jiefen/contract'
import { namesOf, type Words } from '../language/index.ts'

export const gradeColourNames = namesOf<GradeName['colour']>({
  green: ['绿', 'green'],
  blue: ['蓝', 'blue'],
  yellow: ['黄', 'yellow'],
  red: ['红', 'red'],
})

/** The word of a grade with its colour's name: 风险升级（黄）. One never stands without the other. */
export function gradeLabel({ word, colour }: Pick<GradeName, 'word' | 'colour'>): Words {
  const [zh, en] = gradeColourNames[colour]
  return { zh: `${word.zh}（${zh}）`, en: `${word.en} (${en})` }
}
