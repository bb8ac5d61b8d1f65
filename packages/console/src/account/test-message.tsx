import type { MessageChoices, TestBecame, TestSent } from '@jiefen/contract'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useNames, useSay, useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { deliveryStateNames } from '../vocabulary/index.ts'
import { ask, problemOf, useSend } from '../wire/index.ts'
import { messageWords } from './message-words.ts'

type Channel = MessageChoices['addresses'][number]['channel']

const lookEvery = 1_500
const isOver = (became: TestBecame | undefined): boolean =>
  became !== undefined && became.state !== 'waiting' && became.state !== 'sending'

/** Sends one message to oneself, and says what becomes of it until it is over. */
export function TestMessage({ channel }: { channel: Channel }) {
  const words = useWords(messageWords)
  const say = useSay()
  const stateName = useNames(deliveryStateNames)
  const send = useSend<{ channel: Channel }, TestSent>({ path: () => '/api/own/test-message' })
  const sent = send.data
  const became = useQuery({
    queryKey: ['test-message', sent?.id],
    queryFn: ({ signal }) => ask<TestBecame>(`/api/own/test-message/${sent?.id}`, { signal, byItself: true }),
    enabled: sent !== undefined,
    refetchInterval: ({ state }) => (isOver(state.data) ? false : lookEvery),
  })
  return (
    <>
      <Button loading={send.isPending} onClick={() => send.mutate({ channel })}>
        {words.test}
      </Button>
      {send.error !== null && <ProblemNotice problem={problemOf(send.error)} />}
      {/* There from the beginning, so that what comes into it is read out. */}
      <p role="status">
        {sent !== undefined && (
          <>
            {words.sentTo(sent.to)} <strong>{stateName(became.data?.state ?? 'waiting')}</strong>
            {became.data?.reason !== undefined && ` · ${say(became.data.reason)}`}
          </>
        )}
      </p>
    </>
  )
}
