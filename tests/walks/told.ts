import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../docs/walks')

interface ToldStep {
  readonly title: string
  readonly step: string
  /** The facts that the paragraph says are written, in their order. */
  readonly facts: readonly string[]
}

/** The numbered steps of a walk as the document tells them. */
function stepsTold(document: string): ToldStep[] {
  const [, ...sections] = readFileSync(path.join(folder, document), 'utf8').split(/^## /m)
  return sections
    .filter((section) => /^\d/.test(section))
    .map((section) => {
      const step = /<!-- step: ([a-z-]+) -->/.exec(section)?.[1]
      const [title = ''] = section.split('\n')
      if (step === undefined) throw new Error(`${document}: “${title}” has no step mark`)
      return { title, step, facts: factsIn(section) }
    })
}

/** Facts are the words in code that begin with a capital; “×2” says how often. */
const factsIn = (section: string): string[] =>
  [...section.matchAll(/`([A-Z][A-Za-z]+)`(?: ×(\d+))?/g)].flatMap(([, fact = '', times = '1']) =>
    Array<string>(Number(times)).fill(fact),
  )

/**
 * Walks a document: each of its numbered steps is one test, in its order, and writes exactly the facts that the
 * paragraph names. A step without code fails, and so does code without a step.
 */
export function walk(
  document: string,
  steps: () => Readonly<Record<string, () => Promise<void>>>,
  factsNow: () => Promise<readonly string[]>,
): void {
  const told = stepsTold(document)
  let stumbled: string | undefined
  let known = 0

  it(`is told in docs/walks/${document}, step by step`, () => {
    expect(told.map(({ step }) => step)).toEqual(Object.keys(steps()))
    expect(told.map(({ title }) => Number.parseInt(title, 10))).toEqual(told.map((_, at) => at + 1))
  })
  it.each(told)('$title', async ({ step, facts }) => {
    if (stumbled !== undefined) throw new Error(`the walk ended at “${stumbled}”`)
    stumbled = step
    await steps()[step]?.()
    const all = await factsNow()
    expect(all.slice(known)).toEqual(facts)
    known = all.length
    stumbled = undefined
  })
}
