import { Button } from 'antd'
import { useId, useState } from 'react'
import { useWords } from '../language/index.ts'
import { type Problem, problemOf } from '../wire/index.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { type SentFile, sendFile } from './send-file.ts'
import { pieceWords } from './words.ts'

interface PhotoFieldProps {
  readonly photos: readonly SentFile[]
  readonly onChange: (photos: readonly SentFile[]) => void
  readonly most: number
}

/** Photos from the camera or the album; each is sent at once, so that registering itself stays quick. */
export function PhotoField({ photos, onChange, most }: PhotoFieldProps) {
  const words = useWords(pieceWords)
  const input = useId()
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  const send = async (files: FileList | null) => {
    if (files === null || files.length === 0) return
    setSending(true)
    setProblem(undefined)
    const sent = [...photos]
    try {
      for (const file of Array.from(files).slice(0, most - photos.length)) sent.push(await sendFile(file))
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
    onChange(sent)
    setSending(false)
  }

  return (
    <div className="photo-field">
      {photos.map((photo) => (
        <span key={photo.file} className="photo-chip">
          {photo.name}
          <Button type="link" onClick={() => onChange(photos.filter((other) => other !== photo))}>
            {words.remove}
          </Button>
        </span>
      ))}
      {photos.length < most && (
        <label htmlFor={input} className="photo-add">
          {sending ? words.sending : words.takePhoto}
          <input
            id={input}
            type="file"
            accept="image/*"
            multiple={most > 1}
            disabled={sending}
            onChange={(event) => {
              void send(event.target.files)
              event.target.value = ''
            }}
          />
        </label>
      )}
      <p className="hint">{words.photoHint}</p>
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </div>
  )
}
