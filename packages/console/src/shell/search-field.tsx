import { useNavigate } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../language/index.ts'
import { useMe } from '../session/index.ts'
import { shellWords } from './words.ts'

export const searchFieldId = 'console-search'

/** Finds matters by number, name or words of the story, two characters at least. */
export function SearchField({ onGo }: { onGo?: () => void }) {
  const me = useMe()
  const words = useWords(shellWords)
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  if (me.may.worklist !== true) return null
  return (
    <search>
      <Input
        id={searchFieldId}
        type="search"
        allowClear
        value={typed}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={() => {
          const q = typed.trim()
          if ([...q].length < 2) return
          void navigate({ to: '/worklist', search: { q } })
          onGo?.()
        }}
      />
    </search>
  )
}
