import { useQueryClient } from '@tanstack/react-query'
import { Button, Popconfirm } from 'antd'
import { useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { calendarWords } from './words.ts'

/** A room that is used no longer; one with sessions ahead stays, and says until when. */
export function CloseRoom({ id, name }: { readonly id: string; readonly name: string }) {
  const words = useWords(calendarWords)
  const queries = useQueryClient()
  const close = useSend<string, unknown>({
    path: (room) => `/api/rooms/${room}/close`,
    body: () => ({}),
    onDone: () => void queries.invalidateQueries({ queryKey: ['calendar'] }),
  })
  return (
    <>
      <Popconfirm
        title={words.closeSure}
        okText={words.yes}
        cancelText={words.no}
        onConfirm={() => close.mutate(id)}
      >
        <Button size="small" loading={close.isPending}>
          {words.close}
          <span className="sr"> {name}</span>
        </Button>
      </Popconfirm>
      {close.error !== null && <ProblemNotice problem={problemOf(close.error)} />}
    </>
  )
}
