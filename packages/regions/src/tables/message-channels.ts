import { type ChannelRule, kindsFor, personChannels } from '@jiefen/domain/messages'
import { addFault, type FaultList, type Files, filled, isOneOf, type Line } from '../text/index.ts'
import { nationalFolder, readLayered } from './layered.ts'

const required = ['id', 'reader', 'kind', 'channel', 'rule'] as const
type Column = (typeof required)[number]

export const messageChannelsFile = 'message-channels.csv'

const readers = ['resident', 'staff'] as const
const rules = ['always', 'on', 'off', 'never'] as const satisfies readonly ChannelRule['rule'][]

/** Reads by which way each kind goes: always, usually, only where somebody wants it, or never. */
export function parseMessageChannels(files: Files, faults: FaultList): ChannelRule[] {
  if (!files.has(messageChannelsFile) && !files.has(`${nationalFolder}${messageChannelsFile}`)) return []
  const table = readLayered<Column>(files, messageChannelsFile, { required, optional: [] }, 'id', faults)
  const seen = new Set<string>()
  return table.lines.flatMap((line): ChannelRule[] => {
    filled(line, 'id', faults)
    const rule = ruleOf(line, faults)
    if (rule === undefined) return []
    const name = `${rule.reader} ${rule.kind} ${rule.channel}`
    if (seen.has(name)) {
      addFault(faults, line, `“${name}”写了两次`, `“${name}” stands twice`, 'channel')
      return []
    }
    seen.add(name)
    return [rule]
  })
}

function ruleOf(line: Line<Column>, faults: FaultList): ChannelRule | undefined {
  const { reader, kind, channel, rule } = line.cells
  const say = (column: Column, text: string, known: readonly string[]): undefined => {
    addFault(
      faults,
      line,
      `没有“${text}”，可用：${known.join('、')}`,
      `“${text}” is not known; known: ${known.join(', ')}`,
      column,
    )
  }
  if (!isOneOf(readers, reader)) return say('reader', reader, readers)
  if (!isOneOf(kindsFor[reader], kind)) return say('kind', kind, kindsFor[reader])
  if (!isOneOf(personChannels, channel)) return say('channel', channel, personChannels)
  if (!isOneOf(rules, rule)) return say('rule', rule, rules)
  return { reader, kind, channel, rule }
}
