import { freshDatabase } from '@jiefen/testkit/postgres'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson, chainHash, firstLink, linkFacts } from './index.ts'

/** What a fact may hold: any JSON, in any script, but the one sign that PostgreSQL cannot keep. */
const kept = fc
  .jsonValue({ stringUnit: 'binary', maxDepth: 4 })
  .filter((value) => !JSON.stringify(value).includes('\\u0000'))
const facts = fc.dictionary(fc.string({ unit: 'binary', minLength: 1 }), kept, { maxKeys: 6 })
const storable = facts.filter((fact) => !JSON.stringify(fact).includes('\\u0000'))

/** The same value with the keys of every object in another order. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turnedRound(field)]),
  )
}

describe('the canonical text of a fact', () => {
  it('does not depend on the order in which its fields were written', () => {
    fc.assert(
      fc.property(storable, (fact) => {
        expect(canonicalJson(turnedRound(fact))).toBe(canonicalJson(fact))
      }),
    )
  })

  it('says the same as the fact: nothing is lost in it', () => {
    fc.assert(
      fc.property(kept, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('leaves out what is not there, as storing does', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}')
    expect(canonicalJson([undefined, null])).toBe('[null,null]')
  })
})

describe('the chain', () => {
  const fact = { type: 'Told', at: 1, by: { kind: 'clock' }, words: '漏水' }
  const hash = chainHash(firstLink, 'm', 1, fact).toString('hex')

  it('gives another hash for another fact, version, matter, author or past', () => {
    const others = [
      chainHash(Buffer.alloc(32, 1), 'm', 1, fact),
      chainHash(firstLink, 'n', 1, fact),
      chainHash(firstLink, 'm', 2, fact),
      chainHash(firstLink, 'm', 1, { ...fact, type: 'Untold' }),
      chainHash(firstLink, 'm', 1, { ...fact, at: 2 }),
      chainHash(firstLink, 'm', 1, { ...fact, by: { kind: 'rule' } }),
      chainHash(firstLink, 'm', 1, { ...fact, words: '漏水。' } as typeof fact),
    ].map((other) => other.toString('hex'))
    expect(new Set([...others, hash]).size).toBe(others.length + 1)
  })

  it('goes on where it was left: two at once or one after the other is the same chain', () => {
    const both = linkFacts('m', 3, firstLink, [fact, fact])
    const [one] = linkFacts('m', 3, firstLink, [fact])
    const [two] = linkFacts('m', 4, Buffer.from(one?.hash ?? '', 'hex'), [fact])
    expect([one, two]).toEqual(both)
  })
})

describe('a fact that was stored and read again', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>
  let client: pg.Client
  beforeAll(async () => {
    database = await freshDatabase()
    client = new pg.Client(database.appUrl)
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  it('has the same canonical text, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(storable, { minLength: 1, maxLength: 20 }), async (written) => {
        const { rows } = await client.query<{ read: unknown }>('select $1::jsonb as read', [
          JSON.stringify(written),
        ])
        expect(canonicalJson(rows[0]?.read)).toBe(canonicalJson(JSON.parse(JSON.stringify(written))))
      }),
      { numRuns: 60 },
    )
  })
})
