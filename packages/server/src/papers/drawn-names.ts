import { buffer } from 'node:stream/consumers'
import type { SignedLine } from '@jiefen/documents'
import type { AgreementSigned, Signer } from '@jiefen/domain/matter'
import type { House } from '../house.ts'
import { momentOn, type OnPaper } from './on-paper.ts'

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** The drawn names and finger-prints under the agreement: by the file, what the press knows it as; and their bytes. */
export async function drawnNamesOf(
  { files }: House,
  { matter: { agreement } }: Pick<OnPaper, 'matter'>,
): Promise<{ drawn: ReadonlyMap<string, string>; bytes: ReadonlyMap<string, Uint8Array> }> {
  const drawn = new Map<string, string>()
  const bytes = new Map<string, Uint8Array>()
  for (const { proof } of agreement?.signatures ?? []) {
    const stored = proof?.image === undefined ? undefined : await files.read(proof.image)
    const ending = endings[stored?.type ?? '']
    if (proof?.image === undefined || stored === undefined || ending === undefined) continue
    const name = `signed-${proof.image.slice(0, 16)}.${ending}`
    drawn.set(proof.image, name)
    bytes.set(name, await buffer(stored.stream))
  }
  return { drawn, bytes }
}

/** What stands on the line of somebody who has signed: the picture, in which way, and when. */
export function signedLine(of: OnPaper, signer: Signer): Omit<SignedLine, 'who'> | undefined {
  const signed = of.matter.agreement?.signatures.find((one) => isBy(one, signer))
  if (signed === undefined) return undefined
  const { proof, way, at } = signed
  const picture = proof?.image === undefined ? undefined : of.drawn?.get(proof.image)
  const how = { signature: '签名', fingerprint: '按指印', seal: '盖章' }[way]
  const known =
    proof === undefined
      ? ''
      : `，${{ 'sms-code': '本人手机短信验证', 'at-the-desk': '窗口核验身份', login: '登录办理' }[proof.identity]}`
  return { ...(picture === undefined ? {} : { picture }), words: `${how}${known}　${momentOn(at, of)}` }
}

const isBy = (one: AgreementSigned, signer: Signer): boolean =>
  JSON.stringify(one.signer) === JSON.stringify(signer)
