import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { matterWords } from './words.ts'

interface PhotoRowProps {
  readonly number: string
  readonly photos: readonly { readonly file: string; readonly name: string }[]
}

/** Photos of a matter, fetched when somebody wants to see them: looking at one is written into the reading record. */
export function PhotoRow({ number, photos }: PhotoRowProps) {
  const words = useWords(matterWords)
  const [open, setOpen] = useState(false)
  if (photos.length === 0) return <p className="quiet">{words.noPhotos}</p>
  if (!open) return <Button onClick={() => setOpen(true)}>{words.seePhotos(photos.length)}</Button>
  return (
    <div className="photo-row">
      {photos.map((photo) => {
        const path = `/api/matters/${encodeURIComponent(number)}/files/${encodeURIComponent(photo.file)}`
        return (
          <a key={photo.file} href={path} target="_blank" rel="noreferrer">
            <img src={path} alt={photo.name} />
          </a>
        )
      })}
    </div>
  )
}
