import { asUnitId } from '@jiefen/domain/kernel'
import { findUnit, getUnit } from '@jiefen/domain/region'
import {
  checkPage,
  kindPage,
  nextStep,
  noticeVersion,
  otherSidePage,
  photosPage,
  placePage,
  type ReportStep,
  stepPath,
  storyPage,
  type Typed,
  typedFrom,
  wishPage,
  youPage,
} from '@jiefen/portal'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { findDraft, keepDraft, newDraft, type Writing } from './drafts.ts'
import { goTo, homeUnit, type Portal, sendPage } from './pages.ts'
import { photoLimits } from './photo-limits.ts'
import { placeText } from './send-report.ts'
import { typedOf } from './typed.ts'

/** The report under way; an empty one at the unit of this browser when there is none. */
export async function writingOf(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Writing> {
  const { house } = portal
  const draft = await findDraft(house, request)
  if (draft?.state === 'writing' && findUnit(house.region, asUnitId(draft.unit)) !== undefined) return draft
  const fresh = newDraft(homeUnit(house.region, request).id)
  await keepDraft(house, request, reply, fresh)
  return fresh
}

/** The page of one question, with what was answered or has just been typed. */
export function showStep(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  step: ReportStep,
  draft: Writing,
  justTyped?: Typed,
  wrongs: Readonly<Record<string, string>> = {},
): FastifyReply {
  const { answers, unit } = draft
  const frame = portal.frame(request, reply)
  const { region } = portal.house
  const typed = justTyped ?? knownAnswer(step, draft, typedOf(request.query).where)
  const view = { answers, typed, wrongs }
  const status = Object.keys(wrongs).length > 0 ? 422 : 200
  const nameOf = (id: string): string => getUnit(region, asUnitId(id)).name[frame.language]
  const pageOf = (): string => {
    switch (step) {
      case 'story':
        return storyPage(frame, view)
      case 'kind':
        return kindPage(frame, view)
      case 'place': {
        const chosen = answers.place?.unit
        return placePage(frame, view, {
          here: nameOf(unit),
          ...(chosen === undefined ? {} : { chosen: nameOf(chosen) }),
        })
      }
      case 'other-side':
        return otherSidePage(frame, view)
      case 'wish':
        return wishPage(frame, view)
      case 'photos':
        return photosPage(frame, view, photoLimits)
      case 'you':
        return youPage(frame, view)
      case 'check':
        return checkPage(frame, {
          ...view,
          place: placeText(region, unit, answers, frame.language),
          noticeVersion,
        })
      default:
        return step satisfies never
    }
  }
  if (step === 'check' && nextStep(answers) !== 'check') return goTo(reply, stepPath(nextStep(answers)))
  // Somebody opened a later page out of a history: the first question comes first.
  if (step !== 'story' && answers.story === undefined) return goTo(reply, stepPath('story'))
  return sendPage(reply, pageOf(), status)
}

function knownAnswer(step: ReportStep, { answers, spot }: Writing, where: string | undefined): Typed {
  if (step === 'photos' || step === 'check') return {}
  const typed = typedFrom(answers)[step]
  if (step !== 'place') return typed
  return { where: where === 'unknown' ? where : typed.where, words: typed.words ?? spot }
}
