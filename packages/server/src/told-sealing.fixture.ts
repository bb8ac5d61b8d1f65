import type { WireCommand } from '@jiefen/contract'
import { asFileId } from '@jiefen/domain/kernel'
import { sealChecks } from '@jiefen/domain/sealing'
import {
  andThen,
  homeDesk,
  informantId,
  mediatorOf,
  type Scene,
  signedByHand,
  whileSigning,
} from '@jiefen/testkit/stories'
import { pagesCode } from './matter/index.ts'
import { redAndBlue } from './platform/files/photos.fixture.ts'
import type { Turn } from './told-matter.fixture.ts'

const checked = [...sealChecks]

const sealAsked = (scene: Scene) =>
  andThen(signedByHand(scene), 'ask-for-seal', mediatorOf(scene), { version: 1, checked })

/** The desk has seen who it is, and scanned what they signed. */
export function signedOnPaper(scene: Scene) {
  const desk = homeDesk(scene)
  const shown = andThen(whileSigning(scene), 'show-identity', desk, {
    ...{ party: informantId, paper: '居民身份证' },
  })
  const pages = [{ file: asFileId('b'.repeat(64)), name: '第1页' }]
  return andThen(shown, 'file-signed-paper', desk, { version: 1, code: '1', codeNow: '1', pages })
}

export const sealingTurns = {
  'ask-for-seal': { story: signedByHand, body: () => ({ agreement: 1, checked }) },
  'affix-seal': {
    story: sealAsked,
    body: () => ({ agreement: 1 }),
    answers: ({ committee }) => [committee],
  },
  'file-signed-paper': {
    story: whileSigning,
    body: async ({ test, matter }) => {
      const { file } = await test.house.files.storePhoto(await redAndBlue().png(), '第1页.png')
      return { agreement: 1, code: pagesCode(matter), pages: [{ file, name: '第1页' }] }
    },
  },
} satisfies {
  readonly [C in Extract<WireCommand, 'ask-for-seal' | 'affix-seal' | 'file-signed-paper'>]: Turn<C>
}
