import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const help = `node scripts/draw-refusals.ts

Writes packages/server/src/refusal-texts, a file for each section of docs/refusals.md, where the sentences are kept.`

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'packages/server/src/refusal-texts')
const remark = '// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.'

/** The files of sentences by name, from the page's sections and their rows: code, when, Chinese, English, status. */
export function drawRefusals(
  page = readFileSync(path.join(root, 'docs/refusals.md'), 'utf8'),
): Map<string, string> {
  const sections = page.split(/^## /m).slice(1).map(sectionOf)
  const index = [
    ...sections.map(({ file, name }) => `import { ${name} } from './${file}'`).sort(),
    '',
    remark,
    `export const refusalTexts = {\n${sections.map(({ name }) => `  ...${name},`).join('\n')}\n} as const\n`,
  ].join('\n')
  return new Map([...sections.map(({ file, text }) => [file, text] as const), ['index.ts', index]])
}

function sectionOf(section: string) {
  const [head = '', ...lines] = section.split('\n')
  const words = head
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .split(' ')
    .filter((word) => !['the', 'its', 'and', 'their', 'more'].includes(word) && word !== '')
  const name = `${words.map((word, at) => (at === 0 ? word : capital(word))).join('')}Texts`
  const rows = lines
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, code]) => /^`[a-z-]+`$/.test(code ?? ''))
  const text = `import type { ProblemText } from '../platform/problems/index.ts'

${remark}
export const ${name} = {
${rows.map(entryOf).join('\n')}
} as const satisfies Record<string, ProblemText>
`
  return { file: `${words.join('-')}.ts`, name, text }
}

function entryOf([, code = '', , zh = '', en = '', status = '']: readonly string[]): string {
  const key = code.replaceAll('`', '')
  const name = key.includes('-') ? quoted(key) : key
  return `  ${name}: {\n    status: ${status},\n    zh: ${quoted(zh)},\n    en: ${quoted(en)},\n  },`
}

const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`

/** As the formatter quotes: single, unless that would need more escapes. */
function quoted(text: string): string {
  const count = (sign: string): number => text.split(sign).length - 1
  return count("'") > count('"') ? JSON.stringify(text) : `'${text.replaceAll("'", "\\'")}'`
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--help')) console.log(help)
  else {
    const files = drawRefusals()
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(path.join(folder, name))
    for (const [name, text] of files) writeFileSync(path.join(folder, name), text)
  }
}
