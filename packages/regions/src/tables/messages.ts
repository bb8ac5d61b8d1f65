import {
  formsOf,
  formsWithSubject,
  kindsFor,
  type MessageRules,
  messageReaders,
  subjectFaults,
  tellingWords,
  type Wording,
  type WordingFault,
  type WordingOf,
  wordingFaults,
  wordingFaultWords,
} from '@jiefen/domain/messages'
import type { Category } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, type Files, filled, isOneOf, type Line } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'
import { parseMessageChannels } from './message-channels.ts'
import type { Settings } from './settings.ts'

const required = ['id', 'reader', 'kind', 'form', 'subject_zh', 'subject_en', 'zh', 'en'] as const
type Column = (typeof required)[number]
type WordingLine = Line<Column>

export const messagesFile = 'messages.csv'

/** Reads the wordings and which kinds go by which way; quiet hours and the number a day stand in region.json. */
export function parseMessages(
  files: Files,
  settings: Settings | undefined,
  categories: readonly Category[],
  faults: FaultList,
): MessageRules {
  return {
    quiet: settings?.quiet ?? { from: '21:00', to: '08:00' },
    perDay: settings?.messagesPerDay ?? 1,
    channels: parseMessageChannels(files, faults),
    wordings: parseWordings(files, tellingWords({ categories }), faults),
  }
}

function parseWordings(files: Files, telling: readonly string[], faults: FaultList): Wording[] {
  if (!files.has(messagesFile) && !files.has(`${nationalFolder}${messagesFile}`)) return []
  const table = readLayered<Column>(files, messagesFile, { required, optional: [] }, 'id', faults)
  const wordings = new Map<string, Wording>()
  for (const line of table.lines) {
    filled(line, 'id', faults)
    const of = whichOf(line, faults)
    if (of === undefined) continue
    const name = nameOf(of)
    if (wordings.has(name)) {
      addFault(faults, line, `“${name}”写了两次`, `“${name}” stands twice`, 'form')
      continue
    }
    wordings.set(name, wordingOf(line, of, telling, faults))
  }
  if (table.sound) checkComplete(files, wordings, faults)
  return [...wordings.values()]
}

const nameOf = ({ reader, kind, form }: WordingOf): string => `${reader} ${kind} ${form}`

/** Which message the line is the wording of; undefined when there is no such message. */
function whichOf(line: WordingLine, faults: FaultList): WordingOf | undefined {
  const { reader, kind, form } = line.cells
  const say = (column: Column, text: string, known: readonly string[]): undefined => {
    addFault(
      faults,
      line,
      `没有“${text}”，可用：${known.join('、')}`,
      `“${text}” is not known; known: ${known.join(', ')}`,
      column,
    )
  }
  if (!isOneOf(messageReaders, reader)) return say('reader', reader, messageReaders)
  if (!isOneOf(kindsFor[reader], kind)) return say('kind', kind, kindsFor[reader])
  if (!isOneOf(formsOf(reader, kind), form)) return say('form', form, formsOf(reader, kind))
  return { reader, kind, form }
}

function wordingOf(line: WordingLine, of: WordingOf, telling: readonly string[], faults: FaultList): Wording {
  const { cells } = line
  const tell = (column: Column, found: readonly WordingFault[]) => {
    for (const fault of found) {
      const { zh, en } = wordingFaultWords(fault)
      addFault(faults, line, zh, en, column)
    }
  }
  tell('zh', wordingFaults(cells.zh, of, telling))
  tell('en', wordingFaults(cells.en, of, telling))
  const words = { zh: cells.zh, en: cells.en }
  if (!formsWithSubject.includes(of.form)) {
    for (const column of ['subject_zh', 'subject_en'] as const) {
      if (cells[column] === '') continue
      addFault(faults, line, '只有邮件和信有标题，请空着', 'only a mail and a letter have a subject', column)
    }
    return { ...of, words }
  }
  const subject = bilingual(line, 'subject_zh', 'subject_en', faults)
  for (const [column, text] of [
    ['subject_zh', subject.zh],
    ['subject_en', subject.en],
  ] as const) {
    if (text !== '') tell(column, subjectFaults(text, of, telling))
  }
  return { ...of, subject, words }
}

/** A message without words could only be sent empty. */
function checkComplete(files: Files, wordings: ReadonlyMap<string, Wording>, faults: FaultList): void {
  const missing = messageReaders.flatMap((reader) =>
    kindsFor[reader].flatMap((kind) =>
      formsOf(reader, kind)
        .map((form) => nameOf({ reader, kind, form }))
        .filter((name) => !wordings.has(name)),
    ),
  )
  if (missing.length === 0) return
  const national = `${nationalFolder}${messagesFile}`
  const file = files.has(national) ? national : messagesFile
  addFault(
    faults,
    { file, line: 1 },
    `还缺这些消息的用语：${missing.join('、')}`,
    `there are no words for: ${missing.join(', ')}`,
  )
}
