import { ask } from '../wire/index.ts'

export interface SentFile {
  readonly file: string
  readonly name: string
}

/** Hands a photo to the server, which looks at what it really is and takes out where it was taken. */
export function sendFile(file: File): Promise<SentFile> {
  const form = new FormData()
  form.append('file', file)
  return ask<SentFile>('/api/files', { method: 'POST', form })
}
