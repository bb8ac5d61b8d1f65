import type { Directory } from '@jiefen/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { Asked, EmptyNote, PageHead } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { ask, useUnits } from '../wire/index.ts'
import { CommitteeCard } from './committee-card.tsx'
import { KinForm } from './kin-form.tsx'
import { directoryWords } from './words.ts'

const most = 60

/** The register of committees, studios and mediators within reach; whoever keeps it changes it here. */
export function DirectoryRoom() {
  const words = useWords(directoryWords)
  const units = useUnits()
  const me = useMe()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const [onlyHinted, setOnlyHinted] = useState(false)
  const directory = useQuery({
    queryKey: ['directory'],
    queryFn: ({ signal }) => ask<Directory>('/api/directory', { signal }),
  })
  const renew = () => void queries.invalidateQueries({ queryKey: ['directory'] })
  const wanted = typed.trim()
  return (
    <>
      <PageHead title={words.title} says={words.says}>
        <a href="/mediators" target="_blank" rel="noreferrer">
          {words.page}
        </a>
      </PageHead>
      <Asked answer={directory}>
        {({ committees }) => {
          const hinted = committees.filter(({ hints }) => hints.length > 0).length
          const found = committees.filter(
            ({ unit, mediators, studios, hints }) =>
              (!onlyHinted || hints.length > 0) &&
              [
                units.nameOf(unit),
                ...mediators.map(({ name }) => name),
                ...studios.map(({ name }) => name.zh),
              ]
                .join(' ')
                .includes(wanted),
          )
          const entered = committees.some(({ mediators }) =>
            mediators.some(({ person, profile }) => person === me.person && profile !== undefined),
          )
          return (
            <>
              {entered && <KinForm />}
              <Input
                type="search"
                className="narrow-search"
                placeholder={words.search}
                aria-label={words.search}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
              {hinted > 0 && (
                <label className="choice only-hinted">
                  <input
                    type="checkbox"
                    checked={onlyHinted}
                    onChange={(event) => setOnlyHinted(event.target.checked)}
                  />
                  <span>
                    {words.onlyAttention}（{words.attention(hinted)}）
                  </span>
                </label>
              )}
              {found.length === 0 && <EmptyNote title={words.none} />}
              <div className="posts">
                {found.slice(0, most).map((committee) => (
                  <CommitteeCard key={committee.unit} committee={committee} onChanged={renew} />
                ))}
              </div>
            </>
          )
        }}
      </Asked>
    </>
  )
}
