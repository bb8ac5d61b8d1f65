import type { MatterView } from '@jiefen/contract'
import { namesOf } from '../language/index.ts'

/** What a matter is waiting for, as a clerk would say it. */
export const stageNames = namesOf<MatterView['stage']>({
  reported: ['等待受理', 'Waiting to be accepted'],
  'passed-on': ['等待接手', 'Waiting to be taken over'],
  declined: ['不予受理', 'Declined'],
  'seeking-consent': ['准备调解', 'Preparing mediation'],
  'in-mediation': ['正在调解', 'In mediation'],
  signing: ['等待签字', 'Waiting for signatures'],
  'following-up': ['等待回访', 'Waiting for follow-up'],
  terminated: ['调解未成', 'Mediation ended without agreement'],
  'in-hand': ['正在办理', 'In hand'],
  rectifying: ['正在整改', 'Being put right'],
  rechecking: ['等待复查', 'Waiting for re-check'],
  decided: ['已决定，等待答复', 'Decided, answer due'],
  reopened: ['重新打开，等待接手', 'Reopened, waiting to be taken up'],
  withdrawn: ['已撤回', 'Withdrawn'],
  archived: ['已归档', 'Archived'],
})
