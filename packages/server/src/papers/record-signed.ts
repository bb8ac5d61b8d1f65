import type { Matter, SessionHeld, SigningWay } from '@jiefen/domain/matter'
import { partyName } from '../matter/index.ts'
import { momentOn, type OnPaper } from './on-paper.ts'

/** How a helper of a planned session stands to whom; of somebody who came without a plan only that they were asked. */
export const relationOf = (name: string, { session }: SessionHeld, { planned }: Matter): string =>
  planned.find(({ id }) => id === session)?.helpers.find((helper) => helper.name === name)?.relation ??
  '受邀参加人'

const wayWords = { signature: '签名', seal: '盖章', fingerprint: '按指印' } satisfies Record<
  SigningWay,
  string
>

/** Who has signed the record of this session, when, and how that is known. */
export function recordSignedOn(of: OnPaper, nth: number) {
  return of.matter.recordSignatures
    .filter((given) => given.nth === nth)
    .map(({ signer, way, at, by }) => ({
      who:
        'party' in signer
          ? partyName(of.matter, signer.party).zh
          : `人民调解员${by.kind === 'staff' ? by.name : ''}`,
      when: momentOn(at, of),
      how:
        by.kind === 'party'
          ? '本人在自己的页面上确认'
          : `${wayWords[way]}${'party' in signer ? '，工作人员登记' : ''}`,
    }))
}
