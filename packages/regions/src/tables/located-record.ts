import {
  addFault,
  type FaultList,
  type Files,
  isJsonFault,
  isRecord,
  type JsonRecord,
  readJson,
  type Spot,
} from '../text/index.ts'

/** A JSON file that is a record at the top, with the line of each of its parts. */
export interface LocatedRecord {
  readonly file: string
  readonly record: JsonRecord
  readonly lines: ReadonlyMap<string, number>
}

/** Reads a JSON file whose top is a record; undefined, and said, when it is missing or is none. */
export function readRecord(files: Files, file: string, faults: FaultList): LocatedRecord | undefined {
  const text = files.get(file)
  if (text === undefined) {
    addFault(faults, { file, line: 1 }, '缺少这个文件', 'this file is missing')
    return undefined
  }
  const read = readJson(text)
  if (isJsonFault(read)) {
    addFault(
      faults,
      { file, line: read.line },
      `不是正确的 JSON，这里应为：${read.expected}`,
      `not valid JSON: expected ${read.expected}`,
    )
    return undefined
  }
  for (const { path, line } of read.repeated) {
    addFault(faults, { file, line }, `“${path}”写了两次`, `“${path}” is given twice`, path)
  }
  if (!isRecord(read.value)) {
    addFault(faults, { file, line: 1 }, '最外层要是 { }', 'the whole must be a record { }')
    return undefined
  }
  return { file, record: read.value, lines: read.lines }
}

/** Where this part stands; for one that is missing, the nearest part around it. */
export function spotOf(source: LocatedRecord, path: string): Spot {
  const steps = path.split('.')
  for (let length = steps.length; length > 0; length -= 1) {
    const line = source.lines.get(steps.slice(0, length).join('.'))
    if (line !== undefined) return { file: source.file, line }
  }
  return { file: source.file, line: source.lines.get('') ?? 1 }
}
