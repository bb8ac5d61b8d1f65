import type { Calendar } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { Select } from 'antd'
import { clockOf, useLanguage, useMoments, useSay, useWords } from '../language/index.ts'
import { fieldId } from '../pieces/index.ts'
import { CloseRoom } from './close-room.tsx'
import { dayWords } from './day-words.ts'
import { beginnings, freeHours, onDay, stillFree } from './free-hours.ts'
import { PlanHour } from './plan-hour.tsx'
import { calendarWords } from './words.ts'

interface RoomsTableProps {
  readonly calendar: Calendar
  readonly onPlace: (unit: string) => void
  /** The matter for which an hour is looked for: then each free hour leads to its form. */
  readonly planFor: string | undefined
}

/** Each room and each day: when it is taken, and when it is free; whose a session is stands only where one may know. */
export function RoomsTable({ calendar, onPlace, planFor }: RoomsTableProps) {
  const words = useWords(calendarWords)
  const say = useSay()
  const moments = useMoments()
  const language = useLanguage()
  const { rooms, days, busy, places, unit } = calendar
  const and = language === 'zh' ? '、' : ', '
  return (
    <section aria-labelledby="rooms">
      <h2 id="rooms">{words.rooms}</h2>
      {places.length > 1 && (
        <p className="calendar-place">
          <label htmlFor={fieldId('place')}>{words.place}</label>
          <Select
            id={fieldId('place')}
            className="fill"
            value={unit ?? null}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={onPlace}
            options={places.map(({ id, name }) => ({ value: id, label: say(name) }))}
          />
        </p>
      )}
      {rooms.length === 0 ? (
        <p className="quiet">{words.noRooms}</p>
      ) : (
        <div className="rooms-grid">
          {rooms.map((room) => (
            <article key={room.id} className="room-card" aria-labelledby={`room-${room.id}`}>
              <header>
                <h3 id={`room-${room.id}`}>{say(room.name)}</h3>
                <span className="quiet">
                  {words[`purpose.${room.purpose}`]} · {words.seats(room.seats)}
                  {room.equipment !== '' && ` · ${room.equipment}`}
                </span>
                {calendar.may['keep-rooms'] && <CloseRoom id={room.id} name={say(room.name)} />}
              </header>
              <ol className={days.length > 1 ? 'room-days' : 'room-days one'}>
                {days.map(({ day, startsAt }) => {
                  const taken = onDay(
                    busy.filter((one) => one.room === room.id),
                    startsAt,
                  )
                  const free = freeHours(taken, startsAt)
                  const hours = free.map((span) => `${clockOf(span.startsAt)}–${clockOf(span.endsAt)}`)
                  const open = planFor === undefined ? [] : beginnings(stillFree(free, moments.now), startsAt)
                  return (
                    <li key={day}>
                      <strong>{dayWords(moments.full(startsAt))}</strong>
                      {taken.map((one) => (
                        <span key={one.startsAt} className="room-taken">
                          <span className="figures">
                            {clockOf(one.startsAt)}–{clockOf(one.endsAt)}
                          </span>{' '}
                          {one.number === undefined ? (
                            words.taken
                          ) : (
                            <Link
                              to="/matters/$number"
                              params={{ number: one.number }}
                              search={{ tab: 'sessions' }}
                            >
                              {one.number}
                            </Link>
                          )}
                        </span>
                      ))}
                      <span className="room-free">
                        {hours.length === 0 ? words.full : words.free(hours.join(and))}
                      </span>
                      {planFor !== undefined && open.length > 0 && (
                        <span className="plan-hours">
                          {open.map((span) => (
                            <PlanHour
                              key={span.startsAt}
                              number={planFor}
                              span={span}
                              room={room.id}
                              where={words.takeIn(say(room.name), dayWords(moments.full(startsAt)))}
                            />
                          ))}
                        </span>
                      )}
                    </li>
                  )
                })}
              </ol>
            </article>
          ))}
        </div>
      )}
    </section>
  )
}
