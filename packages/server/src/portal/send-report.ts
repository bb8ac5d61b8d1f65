import { asFileId, asUnitId, type By, isoOf, isRefusal } from '@jiefen/domain/kernel'
import { getUnit, type Region } from '@jiefen/domain/region'
import { type Language, noticeVersion, type ReportAnswers, reportWords, speaker } from '@jiefen/portal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ReportBrought, takeReport } from '../intake/index.ts'
import { partyOf } from '../parties/index.ts'
import { repeatable } from '../platform/answers/index.ts'
import { type KeptReceipt, keepDraft, type Writing } from './drafts.ts'
import type { Portal } from './pages.ts'
import { shareNameAnswer } from './share-name.ts'

/** Sends a finished draft through the one door and keeps its receipt in place of the draft. */
export async function sendReport(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  draft: Writing,
  agrees: boolean,
): Promise<void> {
  const { house } = portal
  const { language } = portal.frame(request, reply)
  const brought = broughtFrom(portal, draft, language, agrees)
  const informant = brought.parties.find(({ side }) => side === 'informant')
  if (informant === undefined) throw new Error('a report has an informant, be it an anonymous one')
  const by: By = { kind: 'party', party: informant.id }
  // The same draft sent twice, by two taps or after a broken connection, is one matter with one receipt.
  const receipt = await takeReport(house, brought, by, repeatable('portal', draft.sendKey, draft.sendKey))
  if (isRefusal(receipt)) throw new Error(`a checked report was refused: ${receipt.refused}`)

  const { kind, you } = draft.answers
  const kept: KeptReceipt = {
    number: receipt.number,
    code: receipt.queryCode,
    kind: kind === 'appeal' || kind === 'hazard' ? kind : 'dispute',
    anonymous: you?.named !== true,
    sharesName: you?.named === true && you.shareName,
    unit: {
      name: receipt.answers.unit,
      ...(receipt.answers.telephone === undefined ? {} : { telephone: receipt.answers.telephone }),
    },
    registeredAt: isoOf(house.clock.now()),
    by: receipt.by,
  }
  await keepDraft(house, request, reply, { state: 'sent', receipt: kept })
}

/** The draft as the rules take it; what was asked is kept with what was answered. */
function broughtFrom({ house }: Portal, draft: Writing, language: Language, agrees: boolean): ReportBrought {
  const { answers, unit } = draft
  const { region } = house
  const { you, otherSide, place, kind = 'unsure' } = answers
  const at = house.clock.now()
  const named =
    you?.named === true
      ? { name: you.name, telephone: you.telephone, ...(you.mail === undefined ? {} : { mail: you.mail }) }
      : {}
  // Whoever reads the pages in English reads what is sent to them in English too.
  const reads = language === 'en' ? { language } : {}
  const hasOther =
    (kind === 'dispute' || kind === 'unsure') && otherSide !== undefined && otherSide !== 'skipped'
  const parties = [
    partyOf(house.sealing, 'informant', { ...named, ...reads }, at),
    ...(hasOther ? [partyOf(house.sealing, 'other-side', otherSide, at)] : []),
  ]
  const placeUnit = place?.where === 'here' ? unit : place?.unit
  return {
    channel: 'code',
    firstUnit: asUnitId(unit),
    kind,
    story: answers.story ?? '',
    ...(answers.wish === undefined || answers.wish === '' ? {} : { wish: answers.wish }),
    place: {
      ...(placeUnit === undefined ? {} : { unit: asUnitId(placeUnit) }),
      words: placeText(region, unit, answers, 'zh'),
    },
    anonymous: you?.named !== true,
    nameMayBeTold: you?.named === true && you.shareName,
    parties,
    photos: answers.photos.map(({ file, name }) => ({ file: asFileId(file), name })),
    answers: askedAndAnswered(answers, language, placeText(region, unit, answers, language)),
    noticeVersion,
    informantAgrees: agrees && you?.named === true,
  }
}

function askedAndAnswered(
  answers: ReportAnswers,
  language: Language,
  place: string,
): ReportBrought['answers'] {
  const say = speaker('report', reportWords, { language, overrides: {} })
  const { kind, you, wish } = answers
  return [
    ...(kind === undefined ? [] : [{ question: say('kindTitle'), answer: say(kind) }]),
    { question: say('placeTitle'), answer: place },
    ...(wish === undefined || wish === '' ? [] : [{ question: say('wishTitle'), answer: wish }]),
    { question: say('youTitle'), answer: say(you?.named === true ? 'named' : 'anonymous') },
    ...(you?.named === true ? [shareNameAnswer(you.shareName, language)] : []),
  ]
}

/** Where it happened as a person would say it: the unit, and the spot in their own words. */
export function placeText(
  region: Region,
  first: string,
  { place }: ReportAnswers,
  language: Language,
): string {
  const unit = place?.where === 'here' ? first : place?.unit
  const name = unit === undefined ? '' : getUnit(region, asUnitId(unit)).name[language]
  return [name, place?.words ?? ''].filter((part) => part !== '').join(language === 'zh' ? '，' : ', ')
}
