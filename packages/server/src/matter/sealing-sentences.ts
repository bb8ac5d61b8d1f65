import type { SealingEvent } from '@jiefen/domain/matter'
import type { Says } from './says.ts'
import { words } from './words.ts'

export const sealingSays: { [T in SealingEvent['type']]: Says<T> } = {
  SealAsked: ({ version, checked }) =>
    words(
      `调解员逐项核对了协议第${version}稿（${checked.length}项），申请盖章`,
      `The mediator went through version ${version} of the agreement (${checked.length} checks) and asked for the seal`,
    ),
  SignedPaperFiled: ({ version, pages }) =>
    words(
      `归入协议第${version}稿的签字件，扫描${pages.length}页，文本码一致`,
      `Signed paper of version ${version} filed: ${pages.length} pages, its code is the same`,
    ),
}
