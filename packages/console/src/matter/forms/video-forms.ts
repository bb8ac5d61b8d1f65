import type { WireCommand } from '@jiefen/contract'
import type { Form } from './form.ts'
import { w } from './form.ts'

/** Recording is asked for and answered in the room on screens itself; these stand for whoever has no picture there. */
export const videoForms = {
  'ask-recording': {
    says: w(
      '每个人在自己的屏幕上同意以后才开始录。',
      'It begins once everybody has agreed on their own screen.',
    ),
    fields: [],
  },
  'answer-recording': {
    says: w('只替自己答复，随时可以改。', 'Only for yourself; you may change your mind at any time.'),
    fields: [],
  },
  'keep-recording': {
    says: w(
      '录到的存进案卷，以后谁都改不了。',
      'What was recorded goes into the file and cannot be changed.',
    ),
    fields: [],
  },
} as const satisfies Partial<Record<WireCommand, Form>>
