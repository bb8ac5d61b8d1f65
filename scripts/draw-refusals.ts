import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const help = `node scripts/draw-refusals.ts

Writes packages/server/src/refusal-texts.ts from the tables of docs/refusals.md, where the sentences are kept.`

const root = path.resolve(import.meta.dirname, '..')
const target = path.join(root, 'packages/server/src/refusal-texts.ts')

/** The table of sentences as TypeScript, from the page's rows: code, when, Chinese, English, status. */
export function drawRefusals(page = readFileSync(path.join(root, 'docs/refusals.md'), 'utf8')): string {
  const rows = page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, code]) => /^`[a-z-]+`$/.test(code ?? ''))
  const entries = rows.map(([, code = '', , zh = '', en = '', status = '']) => {
    const key = code.replaceAll('`', '')
    const name = key.includes('-') ? quoted(key) : key
    return `  ${name}: {\n    status: ${status},\n    zh: ${quoted(zh)},\n    en: ${quoted(en)},\n  },`
  })
  return `import type { ProblemText } from './platform/problems/index.ts'
import type { RefusalCode } from './refusals.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const refusalTexts = {
${entries.join('\n')}
} as const satisfies Record<RefusalCode, ProblemText>
`
}

/** As the formatter quotes: single, unless that would need more escapes. */
function quoted(text: string): string {
  const count = (sign: string): number => text.split(sign).length - 1
  return count("'") > count('"') ? JSON.stringify(text) : `'${text.replaceAll("'", "\\'")}'`
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--help')) console.log(help)
  else writeFileSync(target, drawRefusals())
}
