import { htmlLanguage, spokenLanguage } from '../language/index.ts'
import { parseProblem, unreachable } from './problem.ts'

export interface Ask {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  readonly form?: FormData
  /** Bytes as they are. */
  readonly content?: Blob
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Asked by the page itself: no sign that somebody is here, and the idle limit runs on. */
  readonly byItself?: true
}

let crossSiteToken = ''
let lastAskedAt = Date.now()
let isUnattended = false
/** A list of several pages is asked for page after page; the later ones are known by the signal of the first. */
const unattendedSignals = new WeakSet<AbortSignal>()
const signedOutListeners = new Set<() => void>()

/** Whatever is asked for within `work` is asked by the page itself, because something is new. */
export function unattended(work: () => void): void {
  isUnattended = true
  try {
    work()
  } finally {
    isUnattended = false
  }
}

/** Sent back with every change, so that another site cannot change anything in this person's name. */
export function rememberCrossSiteToken(token: string): void {
  crossSiteToken = token
}

/** When the server last heard from this tab: the idle limit counts from here. */
export const lastAsked = (): number => lastAskedAt

export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener)
  return () => signedOutListeners.delete(listener)
}

/** Asks the server; throws `Refused` with words for the reader when it says no. */
export async function ask<T>(
  path: string,
  { method = 'GET', body, form, content, headers, signal, byItself }: Ask = {},
): Promise<T> {
  if (isUnattended && signal !== undefined) unattendedSignals.add(signal)
  const alone = byItself === true || isUnattended || (signal !== undefined && unattendedSignals.has(signal))
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json, application/problem+json',
      'accept-language': htmlLanguage(spokenLanguage()),
      ...(method === 'GET' ? {} : { 'x-csrf-token': crossSiteToken }),
      ...(alone ? { 'x-asked-by': 'the-page-itself' } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(content === undefined ? {} : { 'content-type': 'application/octet-stream' }),
      ...headers,
    },
    ...(form === undefined ? (body === undefined ? {} : { body: JSON.stringify(body) }) : { body: form }),
    ...(content === undefined ? {} : { body: content }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((reason: unknown) => {
    if (signal?.aborted === true) throw reason
    throw unreachable()
  })
  if (!alone) lastAskedAt = Date.now()
  return parseAnswer<T>(response, path)
}

/** Asks for a paper that needs more than an address, such as a code that may stand in none; what comes is a PDF. */
export async function askForPaper(path: string, body: unknown): Promise<Blob> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      accept: 'application/pdf',
      'x-csrf-token': crossSiteToken,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  }).catch(() => {
    throw unreachable()
  })
  lastAskedAt = Date.now()
  if (response.ok) return response.blob()
  return parseAnswer<never>(response, path)
}

async function parseAnswer<T>(response: Response, path: string): Promise<T> {
  const text = await response.text().catch(() => '')
  const body = parseJson(text)
  if (response.ok) return body as T
  if (response.status === 401 && !path.startsWith('/api/login'))
    for (const listener of signedOutListeners) listener()
  throw parseProblem(body, response.status)
}

function parseJson(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
