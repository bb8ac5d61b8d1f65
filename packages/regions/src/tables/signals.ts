import { type RiskSignal, type SignalCode, signalCodes } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled, isOneOf, type Line } from '../text/index.ts'
import { readLayered } from './layered.ts'

const required = ['code', 'name_zh', 'name_en', 'from', 'keywords', 'authority'] as const
type Column = (typeof required)[number]

export const signalsFile = 'signals.csv'

/** Those that count, and those that are found by words; what the mediator saw at a session is neither. */
const counted: ReadonlySet<SignalCode> = new Set(['many-on-one-side', 'crowd', 'large-amount'])
const worded: ReadonlySet<SignalCode> = new Set(['threat', 'weapon', 'minor-or-elder', 'death-or-injury'])

/** Reads the signs that speak for a higher grade: from which number on, or which words say it. */
export function parseSignals(files: Files, faults: FaultList): RiskSignal[] {
  const table = readLayered<Column>(files, signalsFile, { required, optional: [] }, 'code', faults)
  return table.lines.flatMap((line) => {
    const { code } = line.cells
    if (isOneOf(signalCodes, code)) return [signalOf(code, line, faults)]
    const known = signalCodes.join('、')
    addFault(
      faults,
      line,
      `没有叫“${code}”的信号，可用：${known}`,
      `there is no signal “${code}”; known: ${known}`,
      'code',
    )
    return []
  })
}

function signalOf(code: SignalCode, line: Line<Column>, faults: FaultList): RiskSignal {
  const { from, keywords: listed } = line.cells
  filled(line, 'authority', faults)
  const keywords = listed.split('、').filter((word) => word !== '')
  const isNumber = /^[1-9]\d{0,9}$/.test(from)
  if (counted.has(code) ? !isNumber : from !== '') {
    addFault(
      faults,
      line,
      counted.has(code) ? `“${from}”不是大于 0 的整数：从多少起算？` : '这个信号不按数目算，这一格应当空着',
      counted.has(code) ? `“${from}” is no whole number above 0` : 'this signal does not count anything',
      'from',
    )
  }
  if (worded.has(code) !== keywords.length > 0) {
    addFault(
      faults,
      line,
      worded.has(code) ? '这个信号靠词语发现，请写上词语' : '这个信号不靠词语发现，这一格应当空着',
      worded.has(code) ? 'this signal is found by words: please name some' : 'this signal has no words',
      'keywords',
    )
  }
  const name = bilingual(line, 'name_zh', 'name_en', faults)
  return { code, name, keywords, ...(isNumber ? { from: Number(from) } : {}) }
}
