import type { MatterView } from '@jiefen/contract'
import { Button } from 'antd'
import { useNames, useSay, useWords } from '../language/index.ts'
import { channelNames, commandNames } from '../vocabulary/index.ts'
import { useUnits } from '../wire/index.ts'
import type { Begin } from './actions.ts'
import { InquiryPanel } from './inquiry-panel.tsx'
import { PhotoRow } from './photo-row.tsx'
import { SortingBrief } from './sorting-brief.tsx'
import { matterWords } from './words.ts'

/** What was said, where, with photos, and how it was sorted by whom. */
export function StoryTab({ matter, onBegin }: { matter: MatterView; onBegin: Begin }) {
  const words = useWords(matterWords)
  const say = useSay()
  const units = useUnits()
  const channelName = useNames(channelNames)
  const commandName = useNames(commandNames)
  const unitName = matter.place.unit === undefined ? '' : units.nameOf(matter.place.unit)
  const placeWords = [unitName, matter.place.words]
    .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
    .join(' ')
  return (
    <>
      <h3>{words.story}</h3>
      <p className="story">{matter.story}</p>
      <dl className="facts">
        {matter.wish !== undefined && (
          <>
            <dt>{words.wish}</dt>
            <dd>{matter.wish}</dd>
          </>
        )}
        <dt>{words.place}</dt>
        <dd>{placeWords}</dd>
        <dt>{words.channel}</dt>
        <dd>
          {channelName(matter.channel)} · {words.firstUnit}：{units.nameOf(matter.firstUnit)}
        </dd>
      </dl>
      <h3>{words.photos}</h3>
      <PhotoRow number={matter.number} photos={matter.photos} />
      <div className={`sorting-box ${matter.sortedBy}`}>
        <h3>{words.sorting}</h3>
        <SortingBrief matter={matter} />
        {matter.passedTo !== undefined && (
          <p>
            {words.passedTo}：{units.nameOf(matter.passedTo)}
          </p>
        )}
        <p className="quiet">
          {words.sortedWhy}：{matter.sortedWhy}
        </p>
        {matter.may['sort-matter'] === true && (
          <Button onClick={() => onBegin('sort-matter')}>{commandName('sort-matter')}</Button>
        )}
      </div>
      <InquiryPanel matter={matter} onBegin={onBegin} />
      {matter.answers.length > 0 && (
        <details className="answers">
          <summary>{words.answers}</summary>
          <dl className="facts">
            {matter.answers.map(({ question, answer }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{say({ zh: answer, en: answer })}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
