export { AllowancesRoom } from './allowances-room.tsx'
