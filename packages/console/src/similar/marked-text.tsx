interface MarkedTextProps {
  readonly text: string
  readonly marked: readonly string[]
}

/** A text with the words that agree marked in it; the longest first, so that no mark stands inside another. */
export function MarkedText({ text, marked }: MarkedTextProps) {
  const words = [...marked].filter((word) => word !== '').sort((a, b) => b.length - a.length)
  if (words.length === 0) return text
  const any = new RegExp(`(${words.map(escaped).join('|')})`, 'u')
  let at = 0
  return text.split(any).map((part) => {
    const key = at
    at += part.length
    return words.includes(part) ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>
  })
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
