import type { MatterView } from '@jiefen/contract'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { safetyWords } from './safety-words.ts'

/** In most matters nobody is in danger, and one press says so. */
export function NoSignButton({ matter }: { matter: MatterView }) {
  const words = useWords(safetyWords)
  const { message } = App.useApp()
  const queries = useQueryClient()
  const send = useSend<{ readonly version: number }, unknown>({
    path: () => `/api/matters/${encodeURIComponent(matter.number)}/screen-matter`,
    body: () => ({ signs: [] }),
    headers: ({ version }) => ({ 'if-match': String(version) }),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['matter', matter.number] })
      void queries.invalidateQueries({ queryKey: ['worklist'] })
      void message.success(words.noneDone)
    },
  })
  return (
    <>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      <Button size="large" loading={send.isPending} onClick={() => send.mutate({ version: matter.version })}>
        {words.none}
      </Button>
    </>
  )
}
