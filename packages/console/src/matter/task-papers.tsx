import type { MatterView } from '@jiefen/contract'
import { useSay, useWords } from '../language/index.ts'
import { matterWords } from './words.ts'

/** Which paper somebody needs in hand at which stage; all of them lie in the tab of papers. */
const neededAt: Readonly<Partial<Record<MatterView['stage'], readonly string[]>>> = {
  'seeking-consent': ['F03'],
  signing: ['F09', 'F09B'],
  declined: ['F16'],
  terminated: ['F15'],
}

/** The paper that belongs to the next step, one tap away. */
export function TaskPapers({ matter }: { matter: MatterView }) {
  const words = useWords(matterWords)
  const say = useSay()
  const papers = matter.papers.filter(({ form }) => neededAt[matter.stage]?.includes(form))
  if (papers.length === 0) return null
  return (
    <p className="task-papers">
      {papers.map((paper) => (
        <a key={paper.path} href={paper.path} target="_blank" rel="noreferrer">
          {words.printPaper(say(paper.title))}
        </a>
      ))}
    </p>
  )
}
