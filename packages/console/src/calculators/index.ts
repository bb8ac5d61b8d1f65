export { CalculatorsRoom } from './calculators-room.tsx'
