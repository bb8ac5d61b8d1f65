import type { MatterView, WireCommand } from '@jiefen/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Refused, useSend } from '../wire/index.ts'
import { bodyOf, forms, type Sight, unanswered, type Value, type Values } from './forms/index.ts'

interface Acting {
  readonly matter: MatterView
  readonly region: Sight['region']
  readonly command: WireCommand
  readonly known: Values
  readonly onDone: (answer: unknown) => void
}

/** One change of a matter, from the first answer until the server has it. */
export function useAction({ matter, region, command, known, onDone }: Acting) {
  const form = forms[command]
  const queries = useQueryClient()
  // Only what this person touched is theirs: the rest follows the file, so that a colleague's change is not undone unseen.
  const [touched, setTouched] = useState<Values>(known)
  const [begun, setBegun] = useState(() => ({ version: matter.version, values: form.begin?.(matter) }))
  if (begun.version !== matter.version) setBegun({ version: matter.version, values: form.begin?.(matter) })
  const values: Values = { ...begun.values, ...touched }
  // What the person was looking at; moves on only when they have been shown what changed.
  const [seen, setSeen] = useState(matter.version)
  const [tried, setTried] = useState(false)
  const sight: Sight = { matter, region, values }
  const reload = () => queries.invalidateQueries({ queryKey: ['matter', matter.number] })
  const send = useSend<{ readonly body: unknown; readonly version: number }, unknown>({
    path: () => `/api/matters/${encodeURIComponent(matter.number)}/${command}`,
    body: ({ body }) => body,
    headers: ({ version }) => ({ 'if-match': String(version) }),
    onDone: (answer) => {
      void reload()
      void queries.invalidateQueries({ queryKey: ['worklist'] })
      void queries.invalidateQueries({ queryKey: ['notices'] })
      onDone(answer)
    },
  })
  const isStale = isRefusedAs('stale-version', send.error)
  const open = unanswered(form, sight)
  const submitAs = (version: number) => {
    setTried(true)
    if (open.length > 0 || send.isPending) return
    send.mutate(
      { body: bodyOf(form, sight), version },
      {
        onError: (error) => {
          if (isRefusedAs('stale-version', error)) void reload()
          // Somebody was quicker: the hours under the room are asked for anew.
          if (isRefusedAs('room-taken', error)) void queries.invalidateQueries({ queryKey: ['calendar'] })
        },
      },
    )
  }
  return {
    form,
    sight,
    seen,
    isStale,
    problem: isStale ? null : send.error,
    isSending: send.isPending,
    open: tried ? open : [],
    change: (name: string, value: Value) => setTouched((before) => ({ ...before, [name]: value })),
    submit: () => submitAs(seen),
    /** What changed was shown; from now on that is what the person looks at. */
    submitAnyway: () => {
      setSeen(matter.version)
      submitAs(matter.version)
    },
  }
}

const isRefusedAs = (code: string, error: unknown): boolean =>
  error instanceof Refused && error.problem.code === code
