import type { ComplaintView, NeutralityView } from '@jiefen/contract'
import { mayNow } from '@jiefen/domain/door'
import { isoOf } from '@jiefen/domain/kernel'
import type { Complaint } from '@jiefen/domain/matter'
import { isBeingChosen, withOnlyComplaint } from '@jiefen/domain/neutrality'
import { getUnit } from '@jiefen/domain/region'
import type { Looking } from './looking.ts'
import { namingOf, partyName } from './naming.ts'
import { tieSentence } from './tie-words.ts'

/** Choosing, ties and complaints as this person may know them: the matter has been made theirs before. */
export function neutralityView(looking: Looking): NeutralityView {
  const { matter, region } = looking
  const choice =
    matter.mediator === undefined ? matter.clocks.find(({ name }) => name === 'choice') : undefined
  const found = matter.mediator?.found
  return {
    ...(choice === undefined ? {} : { choiceUntil: isoOf(choice.dueAt) }),
    choiceOver: choice !== undefined && !isBeingChosen(matter),
    wishes: matter.wishes.map(({ party, name, committee }) => ({
      party: partyName(matter, party),
      name,
      committee: getUnit(region, committee).name,
    })),
    ...(found === undefined ? {} : { found: found.map((tie) => tieSentence(tie, matter)) }),
    complaints: matter.complaints.map((complaint) => complaintView(complaint, looking)),
  }
}

function complaintView(complaint: Complaint, { matter, actor, region, now }: Looking): ComplaintView {
  const { id, party, aboutName, code, words, at, unit, answer } = complaint
  const clock = matter.clocks.find(({ about }) => about === id)
  const may = mayNow(actor, withOnlyComplaint(matter, id), region)
  return {
    id,
    about: aboutName,
    by: partyName(matter, party),
    kind: namingOf(region, matter).complaintKind(code),
    ...(words === undefined ? {} : { words }),
    at: isoOf(at),
    unit: getUnit(region, unit).name,
    ...(clock === undefined ? {} : { answerBy: isoOf(clock.dueAt) }),
    late: clock !== undefined && now >= clock.dueAt,
    ...(answer === undefined
      ? {}
      : { answer: { founded: answer.founded, words: answer.words, at: isoOf(answer.at) } }),
    may: { 'answer-complaint': may['answer-complaint'] },
  }
}
