import type { MediatorRecordView } from '@jiefen/contract'
import { useSay, useWords } from '../language/index.ts'
import { ApplicationCard } from './application-card.tsx'
import { TitleCard } from './title-card.tsx'
import { Trainings } from './trainings.tsx'
import { qualityWords } from './words.ts'

const isWaiting = ({ standing }: MediatorRecordView['applications'][number]): boolean =>
  standing === 'open' || standing === 'objected'

/** A mediator's title, how the conditions of each stand, what was asked and decided, and trainings. */
export function RecordView({
  record,
  isOwn = false,
}: {
  readonly record: MediatorRecordView
  readonly isOwn?: boolean
}) {
  const words = useWords(qualityWords)
  const say = useSay()
  return (
    <>
      <p>{record.held === undefined ? words.noneHeld : words.held(say(record.held))}</p>
      {record.applications.length > 0 && (
        <>
          <h3>{words.applications}</h3>
          <div className="posts">
            {record.applications.map((application) => (
              <ApplicationCard key={application.id} application={application} />
            ))}
          </div>
        </>
      )}
      <h3>{words.conditions}</h3>
      {record.titles.length === 0 && <p className="quiet">{words.noRule}</p>}
      {record.titles.map((title) => (
        <TitleCard
          key={title.code}
          title={title}
          person={record.person}
          isOwn={isOwn}
          // Whoever decides sees how the conditions stand without looking for them.
          open={record.applications.some((one) => one.title === title.code && isWaiting(one))}
        />
      ))}
      <h3>{words.trainings}</h3>
      <Trainings record={record} />
    </>
  )
}
