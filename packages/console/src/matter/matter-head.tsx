import type { MatterView } from '@jiefen/contract'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { GradeChip, headlineOf, ownerOf, SortingMark, StatusLine } from '../pieces/index.ts'
import { useRegion, useUnits } from '../wire/index.ts'
import { ClockLine } from './clock-line.tsx'
import { KeptLine } from './performance-tab.tsx'
import { matterWords } from './words.ts'

/** The first lines: the story in one sentence, then a word, an owner and a date. */
export function MatterHead({ matter }: { matter: MatterView }) {
  const words = useWords(matterWords)
  const say = useSay()
  const moments = useMoments()
  const units = useUnits()
  const region = useRegion()
  // What stands still hurries nobody.
  const [clock] = matter.clocks
    .filter(({ paused }) => paused === undefined)
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
  const category = region?.categories.find(({ code }) => code === matter.sorting.category)
  const owner = ownerOf(
    {
      stage: matter.stage,
      unit: { id: matter.unit, name: units.of(matter.unit)?.name ?? { zh: matter.unit, en: matter.unit } },
      ...(matter.mediator === undefined ? {} : { mediator: matter.mediator.name }),
      ...(clock === undefined ? {} : { due: { name: clock.name, at: clock.dueAt, owner: clock.owner } }),
    },
    say,
  )
  return (
    <header className="matter-head">
      <h1>{headlineOf(matter.story)}</h1>
      <div className="matter-status">
        <StatusLine stage={matter.stage} owner={owner} due={clock?.dueAt} waits={clock?.name} />
        {clock !== undefined && <ClockLine clock={clock} />}
        {matter.grade?.now !== undefined && <GradeChip grade={matter.grade.now.grade} />}
      </div>
      <p className="matter-facts quiet">
        <SortingMark
          kind={matter.kind}
          category={category?.name}
          complexity={matter.sorting.complexity}
          by={matter.sortedBy}
        />
        <span>{matter.place.words || units.nameOf(matter.place.unit)}</span>
        <span>{moments.near(matter.reportedAt)}</span>
        <span className="figures">{matter.number}</span>
        {matter.caseNumber !== undefined && <span>{matter.caseNumber}</span>}
      </p>
      {matter.kept !== undefined && <KeptLine kept={matter.kept} />}
      {matter.anonymous && <p className="hint">{words.anonymous}</p>}
    </header>
  )
}
