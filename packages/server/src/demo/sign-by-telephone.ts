import type { Matter } from '@jiefen/domain/matter'
import { Transformer } from '@napi-rs/image'
import type { House } from '../house.ts'
import { hashOfWords } from '../matter/index.ts'
import type { Step } from './stage-hand.ts'

const [width, height] = [320, 120]

/** Every party signs by telephone, as the portal lets them: a drawn line stands in for each name. */
export async function signingSteps(house: House, matter: Matter): Promise<Step[]> {
  const words = hashOfWords(matter)
  const steps: Step[] = []
  for (const [place, { id }] of matter.parties.entries()) {
    const { file: image } = await house.files.storePhoto(await squiggle(place + 1), '签名.png')
    steps.push({
      name: 'sign-agreement',
      fields: {
        ...{ version: matter.agreement?.version ?? 1, signer: { party: id }, way: 'signature' },
        ...{ proof: { identity: 'sms-code', image, words }, wordsNow: words },
      },
      ...{ party: id, hours: 1 },
    })
  }
  return steps
}

/** A wave with so many crests, black on white. */
function squiggle(crests: number): Promise<Buffer> {
  const pixels = new Uint8Array(width * height * 4).fill(255)
  for (let step = 0; step < 4000; step += 1) {
    const x = 40 + (step / 4000) * (width - 80)
    const y = height / 2 + Math.sin((step / 4000) * crests * 4 * Math.PI) * 30
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
      [0, 2],
    ] as const)
      pixels.set([20, 20, 20, 255], (Math.round(y + dy) * width + Math.round(x + dx)) * 4)
  }
  return Transformer.fromRgbaPixels(pixels, width, height).png()
}
