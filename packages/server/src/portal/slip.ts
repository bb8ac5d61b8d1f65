import type { FastifyRequest } from 'fastify'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Portal } from './pages.ts'

export interface SentSlip {
  readonly typed: Readonly<Record<string, string>>
  readonly proof?: { readonly file: string; readonly name: string }
  /** The photo could not be used; the store says why. */
  readonly photoWrong?: string
}

/** The fields of a form with one photo, which may be left out; a photo before our own token comes from elsewhere. */
export async function takeSlip({ house, tokens }: Portal, request: FastifyRequest): Promise<SentSlip> {
  const typed: Record<string, string> = {}
  let proof: SentSlip['proof']
  let photoWrong: string | undefined
  let isOurs = false
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value !== 'string') continue
      typed[part.fieldname] = part.value.replaceAll('\0', '')
      if (part.fieldname !== 'token') continue
      tokens.check(request, part.value)
      isOurs = true
      continue
    }
    if (!isOurs) throw new DoorProblem('csrf')
    const name = part.filename.slice(-80)
    if (name === '' || proof !== undefined) {
      part.file.resume()
      continue
    }
    try {
      const stored = await house.files.storePhoto(part.file, part.filename)
      proof = { file: stored.file, name }
    } catch (error) {
      part.file.resume()
      if (!(error instanceof DoorProblem)) throw error
      photoWrong = error.code
    }
  }
  if (!isOurs) throw new DoorProblem('csrf')
  return {
    typed,
    ...(proof === undefined ? {} : { proof }),
    ...(photoWrong === undefined ? {} : { photoWrong }),
  }
}
