import { type DisclosureOnPaper, disclosureOutline, timeConsentOutline } from '@jiefen/documents'
import { asksForConsent } from '@jiefen/domain/archive'
import { limitWords, namingOf, partyName, tieSentence } from '../matter/index.ts'
import { authorOn, type Draw, dayIn, disputeName, issuerOf, numberOn } from './on-paper.ts'

/** One request for more time, with the day of each yes as the history has it. */
export const timeConsentOn: Draw = (of, nth) => {
  const { matter, events, region } = of
  const ask = asksForConsent(matter)[nth - 1]
  if (ask === undefined) return undefined
  const day = dayIn(of)
  const agreed = new Map(
    events.flatMap((event) =>
      event.type === 'TimeConsented' && event.ask === ask.id ? [[event.party, day(event.at)] as const] : [],
    ),
  )
  const extended = events.find((event) => event.type === 'ClockExtended' && event.ask === ask.id)
  return timeConsentOutline({
    number: numberOn(of),
    committee: issuerOf(of),
    dispute: disputeName(matter, region),
    change: `把“${limitWords[ask.of.name].zh}”${namingOf(region, matter).change(ask).zh}`,
    why: ask.why,
    askedOn: day(ask.at),
    askedBy: authorOn(ask.by, of) ?? issuerOf(of),
    parties: matter.parties.map(({ id }) => ({ name: partyName(matter, id).zh, agreedOn: agreed.get(id) })),
    until: extended?.type === 'ClockExtended' ? day(extended.dueAt) : undefined,
  })
}

/** Every mediator who said whether anything ties them, those who withdrew included. */
export const disclosureOn: Draw = (of) => {
  const mediators: (Omit<DisclosureOnPaper, 'answers'> & {
    answers: DisclosureOnPaper['answers'][number][]
  })[] = []
  const day = dayIn(of)
  let proposed = ''
  let found: string[] = []
  for (const event of of.events) {
    const last = mediators.at(-1)
    if (event.type === 'MediatorProposed') {
      proposed = event.name
      found = (event.found ?? []).map((tie) => tieSentence(tie, of.matter).zh)
    }
    if (event.type === 'InterestDeclared') {
      const { ties, words, at } = event
      mediators.push({ mediator: proposed, found, ties, words, saidOn: day(at), answers: [] })
    }
    if (last === undefined || last.mediator !== proposed) continue
    if (event.type !== 'MediatorAgreedTo' && event.type !== 'MediatorObjectedTo') continue
    const reason = event.type === 'MediatorObjectedTo' ? event.reason : undefined
    const party = partyName(of.matter, event.party).zh
    last.answers.push({ party, accepts: event.type === 'MediatorAgreedTo', reason, on: day(event.at) })
  }
  if (mediators.length === 0) return undefined
  return disclosureOutline({ number: numberOn(of), committee: issuerOf(of), mediators })
}
