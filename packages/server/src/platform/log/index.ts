import pino, { type DestinationStream, type Logger } from 'pino'

/** The log of the service: what broke and where, never what people wrote. */
export function openLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { err: withoutWords } }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/**
 * An error as it may be written down. PostgreSQL quotes rows and values in its detail, its context and, where a value
 * does not fit its type (class 22), in the message itself; those are people's words and numbers, and stay out.
 */
function withoutWords(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, constraint, table, severity } = parseParts(error)
  const quotes = severity !== undefined && code?.startsWith('22') === true
  return {
    type: error.name,
    ...(quotes ? {} : { message: error.message }),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    // Its first lines repeat the message.
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: withoutWords(error.cause) } : {}),
  }
}

interface Parts {
  readonly code?: string
  readonly constraint?: string
  readonly table?: string
  readonly severity?: string
}
const parseParts = (error: Error): Parts => error as Parts
