export { CalendarRoom } from './calendar-room.tsx'
export { nextFree } from './free-hours.ts'
