import {
  type Columns,
  type FaultList,
  type Files,
  type Line,
  readTable,
  type Table,
  withoutRepeats,
} from '../text/index.ts'

/** The folder whose tables hold everywhere; a region's own file of the same name adds to them and replaces by key. */
export const nationalFolder = 'national/'

export interface LayeredTable<C extends string> extends Table<C> {
  /** The keys the national table has; undefined where there is none. */
  readonly nationalKeys: ReadonlySet<string> | undefined
}

/**
 * A table that may stand in the national folder, in the region's own, or in both. A line of the region takes the place of
 * the national line with the same key; other lines follow the national ones.
 */
export function readLayered<C extends string>(
  files: Files,
  name: string,
  columns: Columns<C>,
  keyColumn: C,
  faults: FaultList,
): LayeredTable<C> {
  const national = `${nationalFolder}${name}`
  const present = [national, name].filter((file) => files.has(file))
  let nationalKeys: ReadonlySet<string> | undefined
  const tables = (present.length === 0 ? [name] : present).map((file) =>
    readTable(files, file, columns, faults),
  )

  const byKey = new Map<string, Line<C>>()
  for (const [index, table] of tables.entries()) {
    for (const line of withoutRepeats(table.lines, keyColumn, faults)) {
      byKey.set(line.cells[keyColumn] || `${line.file}:${line.line}`, line)
    }
    if (table.sound && present[index] === national) nationalKeys = new Set(byKey.keys())
  }
  return { lines: [...byKey.values()], sound: tables.every((table) => table.sound), nationalKeys }
}
