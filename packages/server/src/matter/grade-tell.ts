import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { type Audience, toUnit } from './audience.ts'

type GradeEvent = Extract<MatterEvent, { type: 'GradeSet' | 'WhistleRatedByParty' }>

/**
 * Of a grade hears the unit that answers for matters of that grade, and the one that has the matter; of a party's
 * rating the department itself and whoever called it. The parties hear of neither: the grade is about how urgent it
 * is to the offices.
 */
export function gradeAudiences(event: GradeEvent, matter: Matter): Audience[] {
  switch (event.type) {
    case 'GradeSet':
      return [...new Set([event.clock.owner, matter.unit])].map(toUnit)
    case 'WhistleRatedByParty': {
      const whistle = matter.whistles.find(({ id }) => id === event.whistle)
      return whistle === undefined ? [] : [toUnit(whistle.to), toUnit(whistle.from)]
    }
    default:
      return event satisfies never
  }
}
