export { calculationPage } from './calculation-page.ts'
export { calculationsSection } from './section.ts'
export type { CalculationPageView, ShownCalculation } from './view.ts'
export { calculationPageWords } from './words.ts'
