import type { Calendar, Rooms } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { nextFree } from '../../calendar/index.ts'
import { clockOf, fieldTime, momentOfField, useMoments, useSay, useWords } from '../../language/index.ts'
import { fieldId } from '../../pieces/index.ts'
import { ask } from '../../wire/index.ts'
import type { Sight, Value } from '../forms/index.ts'
import { sittingWords } from '../sitting-words.ts'

interface RoomFieldProps {
  readonly name: string
  readonly sight: Sight
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
  /** Another hour is two other answers of the same form. */
  readonly onOther: (name: string, value: Value) => void
}

/** A room of the place, of one above or below; under it when it is taken that day, and whether everybody finds a seat. */
export function RoomField({ name, sight, value, onChange, onOther }: RoomFieldProps) {
  const words = useWords(sittingWords)
  const say = useSay()
  const { now } = useMoments()
  const { matter, values } = sight
  const rooms = useQuery({
    queryKey: ['rooms', matter.unit],
    queryFn: ({ signal }) =>
      ask<Rooms>(`/api/rooms?${new URLSearchParams({ unit: matter.unit })}`, { signal }),
  })
  const room = rooms.data?.rooms.find(({ id }) => id === value)
  const startsAt = String(values.startsAt ?? '')
  const from = startsAt.slice(0, 10)
  const day = useQuery({
    queryKey: ['calendar', from, 1, room?.unit],
    queryFn: ({ signal }) =>
      ask<Calendar>(`/api/calendar?${new URLSearchParams({ from, days: '1', unit: room?.unit ?? '' })}`, {
        signal,
      }),
    enabled: room !== undefined && from.length === 10,
  })
  const taken = day.data?.busy.filter((one) => one.room === value) ?? []
  const others = taken.filter((one) => one.number !== matter.number)
  const [begins, ends] = [momentMs(values.startsAt), momentMs(values.endsAt)]
  const clash = others.some((one) => Date.parse(one.startsAt) < ends && Date.parse(one.endsAt) > begins)
  const [shown] = day.data?.days ?? []
  const free =
    clash && shown !== undefined
      ? nextFree(others, shown.startsAt, { startsAt: isoOf(begins), endsAt: isoOf(ends) }, now)
      : undefined
  const people = peopleOf(values)
  return (
    <>
      <Select
        id={fieldId(name)}
        className="fill"
        value={room?.id ?? null}
        allowClear
        loading={rooms.isPending}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={rooms.data?.rooms.length === 0 ? words.noRooms : words.chooseRoom}
        onChange={(chosen) => onChange(chosen ?? undefined)}
        options={(rooms.data?.rooms ?? []).map((one) => ({
          value: one.id,
          label: `${say(one.unitName)} · ${say(one.name)} · ${words.seats(one.seats)}`,
        }))}
      />
      {value !== undefined && rooms.data !== undefined && room === undefined && (
        <p className="late">{words.notThisRoom}</p>
      )}
      {room !== undefined && (
        <div className="room-says" aria-live="polite">
          {room.equipment !== '' && <p className="quiet">{words.equipment(room.equipment)}</p>}
          {day.data !== undefined && (
            <p className={clash ? 'late' : 'quiet'}>
              {taken.length === 0
                ? words.freeAllDay
                : words.takenAt(
                    taken.map((one) => `${clockOf(one.startsAt)}–${clockOf(one.endsAt)}`).join('、'),
                  )}
            </p>
          )}
          {clash && <p className="late">{words.clash}</p>}
          {free !== undefined && (
            <Button
              onClick={() => {
                onOther('startsAt', fieldTime(Date.parse(free.startsAt)))
                onOther('endsAt', fieldTime(Date.parse(free.endsAt)))
              }}
            >
              {words.takeFree(`${clockOf(free.startsAt)}–${clockOf(free.endsAt)}`)}
            </Button>
          )}
          {people > room.seats && <p className="late">{words.tooFewSeats(room.seats, people)}</p>}
        </div>
      )}
    </>
  )
}

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString()

const momentMs = (value: Value): number =>
  typeof value === 'string' ? Date.parse(momentOfField(value)) : Number.NaN

/** Those who are asked, those who help, and the mediator. */
const peopleOf = ({ invited, helpers }: Sight['values']): number =>
  1 + (Array.isArray(invited) ? invited.length : 0) + (Array.isArray(helpers) ? helpers.length : 0)
