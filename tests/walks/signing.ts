import type { CommandBody } from '@jiefen/contract'
import { sealChecks } from '@jiefen/domain/sealing'
import { type Clerk, photoOfAPlace, type Resident } from '@jiefen/testkit/service'
import { expect } from 'vitest'
import type { Cast } from './cast.ts'

type Way = CommandBody<'sign-agreement'>['way']

/** They come to the desk, show who they are, and sign on paper; the desk takes a photo of it. */
export async function signAtDesk(
  clerk: Clerk,
  number: string,
  party: string,
  { agreement = 1, way = 'signature' }: { readonly agreement?: number; readonly way?: Way } = {},
): Promise<void> {
  const { parties } = await clerk.open(number)
  if (parties.find(({ id }) => id === party)?.identityShown === undefined)
    await clerk.act(number, 'show-identity', { party, paper: '居民身份证' })
  const photo = { file: await clerk.storePhoto(await photoOfAPlace(), '签名.jpg'), name: '签名.jpg' }
  await clerk.act(number, 'sign-agreement', { agreement, signer: { party }, way, photo })
}

export const signAsMediator = ({ mediator, idOf }: Cast, number: string, agreement = 1) =>
  mediator.act(number, 'sign-agreement', {
    ...{ agreement, way: 'signature' },
    signer: { mediator: idOf(mediator.login) },
  })

/** The mediator has gone through the checks; the keeper looks at it and affixes the seal. */
export async function seal({ mediator, keeper }: Cast, number: string, agreement = 1): Promise<void> {
  await mediator.act(number, 'ask-for-seal', { agreement, checked: [...sealChecks] })
  await keeper.act(number, 'affix-seal', { agreement })
}

/** The six digits that have just come to their telephone. */
export async function codeFor(cast: Cast, resident: Resident, base: string): Promise<string> {
  await resident.open(`${base}/sign`)
  await resident.submit({}, { action: `${base}/sign/code` })
  expect(resident.page.text).toContain('验证码已经发出')
  await cast.service.pass(0.002)
  const texts = cast.sms?.accepted().flatMap(({ text = '' }) => /验证码是 (\d{6})/.exec(text)?.[1] ?? [])
  const code = texts?.at(-1)
  if (code === undefined) throw new Error('no code came')
  return code
}

/** They sign on their own page, without script: the code, and a photo of their name on paper. */
export async function signOnPhone(cast: Cast, resident: Resident, base: string): Promise<void> {
  const code = await codeFor(cast, resident, base)
  const photos = [{ name: '签名.jpg', bytes: await photoOfAPlace() }]
  await resident.submit({ code, read: 'yes' }, { action: `${base}/sign`, photos })
  expect([resident.page.status, resident.page.path]).toEqual([200, base])
}
