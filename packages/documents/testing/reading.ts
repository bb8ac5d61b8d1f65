import { getDocumentProxy } from 'unpdf'
import type { Pdf, Printed } from '../src/index.ts'

/** The paper, or a failed test that names the character. */
export function printed(result: Printed): Pdf {
  if ('missing' in result) throw new Error(`not printed: no typeface has ${result.missing}`)
  return result
}

/** What a reader sees on each page, without the spaces and line ends that only the layout put there. */
export async function pagesOf(result: Printed): Promise<string[]> {
  const paper = await opened(result)
  const pages: string[] = []
  for (let number = 1; number <= paper.numPages; number += 1) {
    const { items } = await (await paper.getPage(number)).getTextContent()
    const words = items.map((item) => ('str' in item ? item.str : '')).join('')
    pages.push(words.replace(/[\s\u200b\u3000]/g, ''))
  }
  return pages
}

export async function wordsOf(result: Printed): Promise<string> {
  return (await pagesOf(result)).join('')
}

/** A copy is opened, because the reader takes the bytes away. */
export function opened(result: Printed) {
  return getDocumentProxy(printed(result).pdf.slice())
}
