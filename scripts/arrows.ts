import { cruiseArrows } from './steps/arrows.ts'
import { answerHelp, ROOT, run } from './steps/ground.mjs'

answerHelp(`
npm run arrows              follows every import and names those that the house does not allow (.dependency-cruiser.mjs).
`)

await run(async () => {
  const { modules, forbidden, unseen } = await cruiseArrows(ROOT)
  for (const line of [...forbidden, ...unseen.map((arrow) => `leads nowhere: ${arrow}`)]) console.log(line)
  console.log(`${modules} modules, ${forbidden.length} forbidden arrows, ${unseen.length} that lead nowhere`)
  return forbidden.length + unseen.length > 0 ? 1 : 0
})
