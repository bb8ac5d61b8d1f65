import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { matterWords } from './words.ts'

interface PhotoRowProps {
  readonly number: string
  readonly photos: readonly { readonly file: string; readonly name: string }[]
  /** Where a photo is that does not lie in the history of the matter. */
  readonly pathOf?: (file: string) => string
}

/** Photos of a matter, fetched when somebody wants to see them: looking at one is written into the reading record. */
export function PhotoRow({ number, photos, pathOf = inHistory(number) }: PhotoRowProps) {
  const words = useWords(matterWords)
  const [open, setOpen] = useState(false)
  if (photos.length === 0) return <p className="quiet">{words.noPhotos}</p>
  if (!open) return <Button onClick={() => setOpen(true)}>{words.seePhotos(photos.length)}</Button>
  return (
    <div className="photo-row">
      {photos.map((photo) => {
        const path = pathOf(photo.file)
        return (
          <a key={photo.file} href={path} target="_blank" rel="noreferrer">
            <img src={path} alt={photo.name} />
          </a>
        )
      })}
    </div>
  )
}

const inHistory = (number: string) => (file: string) =>
  `/api/matters/${encodeURIComponent(number)}/files/${encodeURIComponent(file)}`
