import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'

/** The words of a PDF without blanks: lines break where the paper ends, not where a sentence does. */
export async function wordsOnPaper(pdf: Uint8Array): Promise<string> {
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.normalize('NFKC').replace(/\s+/g, '')
}
