import { type Language, reportWords, speaker } from '@jiefen/portal'
import type { FastifyRequest } from 'fastify'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Portal } from './pages.ts'
import { photoLimits } from './photo-limits.ts'

export interface Sent {
  readonly taken: readonly { readonly file: string; readonly name: string }[]
  /** What was wrong with the others, each in its own sentence. */
  readonly wrongs: readonly string[]
  /** What stood in the other fields of the form. */
  readonly typed: Readonly<Record<string, string>>
}

/** The longest text of such a form, in bytes: two thousand signs of up to four. */
const longestField = 8 * 1024

/**
 * Reads a form with files in it: as many photos as there is room for, each kept or refused for its own reason, and the
 * fields beside them. Throws `csrf` for a form that is not ours.
 */
export async function takePhotos(
  portal: Portal,
  request: FastifyRequest,
  room: number,
  tongue: { readonly language: Language; readonly overrides: Readonly<Record<string, string>> },
): Promise<Sent> {
  const say = speaker('report', reportWords, tongue)
  const taken: { file: string; name: string }[] = []
  const wrongs: string[] = []
  const typed: Record<string, string> = {}
  let isOurs = false
  for await (const part of request.parts({ limits: { fieldSize: longestField } })) {
    if (part.type === 'field') {
      // A NUL cannot be stored as text by PostgreSQL, and nobody types one.
      if (typeof part.value === 'string') typed[part.fieldname] = part.value.replaceAll('\0', '')
      if (part.fieldname !== 'token') continue
      portal.tokens.check(request, part.value)
      isOurs = true
      continue
    }
    // The token stands before the files in our own form; a file that comes first comes from elsewhere.
    if (!isOurs) throw new DoorProblem('csrf')
    const name = part.filename.slice(-80)
    if (name === '') {
      part.file.resume()
      continue
    }
    if (taken.length >= room) {
      part.file.resume()
      if (!wrongs.includes(say('photoTooMany', photoLimits))) wrongs.push(say('photoTooMany', photoLimits))
      continue
    }
    try {
      const stored = await portal.house.files.storePhoto(part.file, part.filename)
      taken.push({ file: stored.file, name })
    } catch (error) {
      part.file.resume()
      wrongs.push(say(wrongWith(error), { ...photoLimits, name }))
    }
  }
  if (!isOurs) throw new DoorProblem('csrf')
  return { taken, wrongs, typed }
}

/** Which sentence tells the person about it; what is not about their photo is thrown on. */
function wrongWith(error: unknown): 'photoTooBig' | 'photoWrongType' | 'photoBroken' | 'photoNoRoom' {
  if (!(error instanceof DoorProblem)) throw error
  switch (error.code) {
    case 'too-large':
      return 'photoTooBig'
    case 'no-room-left':
      return 'photoNoRoom'
    case 'wrong-file-type':
      return error.facts.why === 'damaged' ? 'photoBroken' : 'photoWrongType'
    default:
      throw error
  }
}
