import { hash } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { hashPassword, isOutdated, isPassword, isStrong } from './password.ts'

describe('a password', () => {
  it('is kept as argon2id with 19 MiB and two passes, salted', async () => {
    const [one, other] = [await hashPassword('Secret-2026'), await hashPassword('Secret-2026')]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(other)
    expect(await isPassword(one, 'Secret-2026')).toBe(true)
    expect(await isPassword(one, 'secret-2026')).toBe(false)
  })

  it('is the same whether a Chinese keyboard wrote it wide or narrow', async () => {
    expect(await isPassword(await hashPassword('Ｓecret－２０２６'), 'Secret-2026')).toBe(true)
  })

  it('is nobody’s where there is nobody', async () => {
    expect(await isPassword(undefined, '')).toBe(false)
  })

  it('is hashed again when it was made at another cost', async () => {
    expect(isOutdated(await hash('Secret-2026', { memoryCost: 8192, timeCost: 2, parallelism: 1 }))).toBe(
      true,
    )
    expect(isOutdated(await hashPassword('Secret-2026'))).toBe(false)
  })

  it.each([
    ['Secret-2026', true],
    ['secret-2026', true],
    ['Secret2026x', true],
    ['解纷解纷-Abc2026', true],
    ['secretsecret', false],
    ['secret202611', false],
    ['Short-1', false],
    ['Wang-wang-2026', false],
  ])('%s is strong enough for wang: %s', (password, strong) => {
    expect(isStrong(password, 'wang')).toBe(strong)
  })
})
