/** A line of a table as it stands in the file; `line` is where it begins, since a quoted cell may span several. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvText {
  readonly rows: readonly CsvRow[]
  /** Lines on which a quotation mark is not closed, or something follows a closed one. */
  readonly badQuotes: readonly number[]
}

/**
 * Reads RFC 4180 as spreadsheet programs write it: a byte-order mark, CRLF, quoted cells with line breaks and doubled
 * quotation marks. Blank lines are passed over. Never throws; what is not closed is named by line.
 */
export function readCsv(text: string): CsvText {
  const rows: CsvRow[] = []
  const badQuotes: number[] = []
  const source = text.replace(/^\uFEFF/, '')
  let line = 1
  let at = 0

  const quotedCell = (): string => {
    const openedOn = line
    let cell = ''
    for (at += 1; at < source.length; at += 1) {
      const character = source[at]
      if (character === '\n') line += 1
      if (character !== '"') cell += character
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else {
        at += 1
        return cell
      }
    }
    badQuotes.push(openedOn)
    return cell
  }

  const plainCell = (): string => {
    const from = at
    while (at < source.length && !isCellEnd(source[at])) at += 1
    const cell = source.slice(from, at)
    if (cell.includes('"')) badQuotes.push(line)
    return cell
  }

  const nextCell = (): string => {
    if (source[at] !== '"') return plainCell()
    const cell = quotedCell()
    const rest = plainCell()
    if (rest.trim() !== '' && !rest.includes('"')) badQuotes.push(line)
    return cell + rest
  }

  while (at < source.length) {
    const beganOn = line
    const cells = [nextCell()]
    while (source[at] === ',') {
      at += 1
      cells.push(nextCell())
    }
    if (source[at] === '\r') at += 1
    if (source[at] === '\n') at += 1
    line += 1
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: beganOn, cells })
  }
  return { rows, badQuotes }
}

const isCellEnd = (character: string | undefined): boolean =>
  character === ',' || character === '\n' || character === '\r'
