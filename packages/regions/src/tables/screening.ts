import { type ScreeningQuestion, type SignDuty, signalCodes, signDuties } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled, isOneOf, type Line } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = [
  ...([
    'code',
    'name_zh',
    'name_en',
    'question_zh',
    'question_en',
    'follows',
    'to_zh',
    'to_en',
    'does_zh',
    'does_en',
  ] as const),
  ...(['help_zh', 'help_en', 'declines', 'signal', 'basis'] as const),
] as const
type Column = (typeof required)[number]

export const screeningFile = 'screening.csv'

/**
 * Reads what is asked before anybody is brought together. `report` needs somebody to report to; the reason to decline
 * and the signal, where they stand, are codes of the other tables.
 */
export function parseScreening(
  files: Files,
  declineReasons: readonly { readonly code: string }[],
  faults: FaultList,
): ScreeningQuestion[] {
  if (!files.has(screeningFile) && !files.has(`${nationalFolder}${screeningFile}`)) return []
  const table = readLayered<Column>(files, screeningFile, { required, optional: [] }, 'code', faults)
  return table.lines.map((line): ScreeningQuestion => {
    const { cells } = line
    const follows = followsOf(line, faults)
    const mustBeTold = follows.includes('report')
    if (cells.declines !== '' && !declineReasons.some(({ code }) => code === cells.declines))
      addFault(
        faults,
        line,
        `没有不予受理理由“${cells.declines}”`,
        `there is no reason to decline “${cells.declines}”`,
        'declines',
      )
    const signal = signalOf(line, faults)
    return {
      code: filled(line, 'code', faults),
      name: bilingual(line, 'name_zh', 'name_en', faults),
      question: bilingual(line, 'question_zh', 'question_en', faults),
      follows,
      ...(mustBeTold || cells.to_zh !== '' ? { to: bilingual(line, 'to_zh', 'to_en', faults) } : {}),
      does: bilingual(line, 'does_zh', 'does_en', faults),
      ...(cells.help_zh === '' ? {} : { help: bilingual(line, 'help_zh', 'help_en', faults) }),
      ...(cells.declines === '' ? {} : { declines: cells.declines }),
      ...(signal === undefined ? {} : { signal }),
      basis: filled(line, 'basis', faults),
    }
  })
}

function followsOf(line: Line<Column>, faults: FaultList): SignDuty[] {
  const names = line.cells.follows.split('、').map((name) => name.trim())
  return names.flatMap((name): SignDuty[] => {
    if (isOneOf(signDuties, name)) return [name]
    addFault(
      faults,
      line,
      `“${name}”要写 ${signDuties.join('、')} 之一`,
      `“${name}” must be one of ${signDuties.join(', ')}`,
      'follows',
    )
    return []
  })
}

function signalOf(line: Line<Column>, faults: FaultList): ScreeningQuestion['signal'] {
  const { signal } = line.cells
  if (signal === '' || isOneOf(signalCodes, signal)) return signal === '' ? undefined : signal
  addFault(faults, line, `没有信号“${signal}”`, `there is no signal “${signal}”`, 'signal')
  return undefined
}
