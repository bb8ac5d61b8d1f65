import type { MediatorRecordView, TrainingView } from '@jiefen/contract'
import { Button } from 'antd'
import { useState } from 'react'
import { useMoments, useWords } from '../language/index.ts'
import { SayForm } from './say-form.tsx'
import { TrainingForm } from './training-form.tsx'
import { qualityWords } from './words.ts'

/** Trainings, the newest first; whoever keeps them enters more, and strikes out what is wrong with a reason. */
export function Trainings({ record }: { readonly record: MediatorRecordView }) {
  const words = useWords(qualityWords)
  const keeps = record.may['keep-training']
  return (
    <>
      {record.trainings.length === 0 && <p className="quiet">{words.noTrainings}</p>}
      <ul className="quality-entries">
        {record.trainings.map((training) => (
          <Training key={training.id} training={training} keeps={keeps} />
        ))}
      </ul>
      {keeps && <TrainingForm person={record.person} />}
    </>
  )
}

function Training({ training, keeps }: { readonly training: TrainingView; readonly keeps: boolean }) {
  const words = useWords(qualityWords)
  const moments = useMoments()
  const [striking, setStriking] = useState(false)
  const { struck } = training
  const said = [training.topic, training.organiser, words.hours(training.hundredths / 100), training.result]
  return (
    <li>
      <span className="quiet">{moments.day(training.day)}</span>{' '}
      {struck === undefined ? (
        said.filter(Boolean).join(' · ')
      ) : (
        <>
          <s>{said.filter(Boolean).join(' · ')}</s> <span className="quiet">{words.struck(struck)}</span>
        </>
      )}{' '}
      {keeps && struck === undefined && (
        <Button size="small" type="text" aria-expanded={striking} onClick={() => setStriking(!striking)}>
          {words.strike}
          <span className="sr"> {training.topic}</span>
        </Button>
      )}
      {striking && struck === undefined && (
        <SayForm
          name={`strike-${training.id}`}
          label={words.strikeWhy}
          path={`trainings/${training.id}/strike`}
          answers={[{ label: words.strike, body: (why) => ({ why }) }]}
        />
      )}
    </li>
  )
}
