export { CalculationSteps, CalculationSums } from './calculation-parts.tsx'
export { CalculatorsRoom } from './calculators-room.tsx'
