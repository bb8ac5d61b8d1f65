import type { CommandBody, MatterView } from '@jiefen/contract'
import { namesOf } from '../language/index.ts'

export const directionNames = namesOf<CommandBody<'blow-whistle'>['direction']>({
  horizontal: ['叫部门来（横向）', 'Call departments (horizontal)'],
  vertical: ['请上一级来（纵向）', 'Call the level above (vertical)'],
})

export const reportInNames = namesOf<CommandBody<'report-in'>['how']>({
  'on-site': ['到现场', 'On site'],
  video: ['视频', 'By video'],
  telephone: ['电话', 'By telephone'],
})

/** Where a whistle stands, as a word; never a colour alone. */
export const standingNames = namesOf<MatterView['whistles'][number]['standing']>({
  called: ['等报到', 'Called'],
  objected: ['有异议，等决定', 'Objected to'],
  'reported-in': ['已报到，办理中', 'Reported in'],
  answered: ['已有结果，等评价', 'Result given'],
  rated: ['已评价', 'Rated'],
  'called-off': ['已取消', 'Called off'],
})
