import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import type { MatterCore } from './state.ts'

/** Wishes and complaints about the mediator after this event. */
export function neutralityAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'MediatorProposed': {
      const { mediator: person, name, committee } = event
      return { ...before, proposed: [...before.proposed, { person, name, committee }] }
    }
    case 'MediatorWished': {
      const { party, mediator, name, committee } = event
      const others = before.wishes.filter((wish) => wish.party !== party)
      return { ...before, wishes: [...others, { party, mediator, name, committee }] }
    }
    case 'MediatorRecused': {
      const { mediator, ...rest } = before
      return { ...rest, wishes: before.wishes.filter((wish) => wish.mediator !== event.mediator) }
    }
    case 'ComplaintMade': {
      const { complaint: id, party, about, aboutName, code, words, at, clock } = event
      const said = words === undefined ? {} : { words }
      const complaint = { id, party, about, aboutName, code, ...said, at, unit: clock.owner }
      return { ...before, complaints: [...before.complaints, complaint] }
    }
    case 'ComplaintAnswered': {
      const { complaint, founded, words, at } = event
      return {
        ...before,
        complaints: before.complaints.map((one) =>
          one.id === complaint ? { ...one, answer: { founded, words, at } } : one,
        ),
      }
    }
    default:
      return before
  }
}

/** The time to choose a mediator ends with a proposal, the time to answer a complaint with the answer. */
export function neutralityClocks(clocks: readonly Clock[], event: MatterEvent): readonly Clock[] {
  switch (event.type) {
    case 'ConsentGiven':
    case 'MediatorRecused':
      return event.clock === undefined
        ? clocks
        : [...clocks.filter(({ name }) => name !== 'choice'), event.clock]
    case 'MediatorProposed':
      return clocks.filter(({ name }) => name !== 'choice')
    case 'ComplaintMade':
      return [...clocks, event.clock]
    case 'ComplaintAnswered':
      return clocks.filter(({ about }) => about !== event.complaint)
    default:
      return clocks
  }
}
