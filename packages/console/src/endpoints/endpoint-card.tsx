import type { EndpointTested, EndpointView } from '@jiefen/contract'
import { Button, Popconfirm } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { messageChannelNames, messageKindNames } from '../vocabulary/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { newsOf, type Tested } from './test-news.ts'
import { useRefresh } from './use-endpoints.ts'
import { endpointsWords } from './words.ts'

interface EndpointCardProps {
  readonly row: EndpointView
  readonly tested: Tested | undefined
  readonly onTested: (tested: Tested) => void
}

/** One group or system: what it hears of, whether it is reached, and trying it out. */
export function EndpointCard({ row, tested, onTested }: EndpointCardProps) {
  const words = useWords(endpointsWords)
  const moments = useMoments()
  const channelName = useNames(messageChannelNames)
  const kindName = useNames(messageKindNames)
  const refresh = useRefresh()
  const id = encodeURIComponent(row.id)
  const test = useSend<'test', EndpointTested>({
    path: () => `/api/endpoints/${id}/test`,
    body: () => undefined,
    onDone: ({ notBefore }) => onTested({ notBefore, askedAt: Date.now() }),
  })
  const close = useSend<'close', unknown>({
    path: () => `/api/endpoints/${id}/close`,
    body: () => undefined,
    onDone: refresh,
  })
  const problem = test.error ?? close.error
  return (
    <li className="endpoint">
      <h4>{row.name}</h4>
      <p className="quiet endpoint-where">
        {channelName(row.channel)} · {row.host}
        {row.signed && ` · ${words.signed}`}
      </p>
      <p>{words.hears(row.kinds.map(kindName))}</p>
      <Reached row={row} />
      <p className="quiet">
        {row.closedAt === undefined
          ? words.madeBy(row.madeBy, moments.near(row.madeAt))
          : words.closedAt(moments.near(row.closedAt))}
      </p>
      {problem !== null && <ProblemNotice problem={problemOf(problem)} />}
      {row.closedAt === undefined && (
        <div className="person-buttons">
          <Button loading={test.isPending} onClick={() => test.mutate('test')}>
            {words.test}
          </Button>
          <Popconfirm
            title={words.closeSure}
            okText={words.yes}
            cancelText={words.cancel}
            onConfirm={() => close.mutate('close')}
          >
            <Button loading={close.isPending}>{words.close}</Button>
          </Popconfirm>
          <TestNews row={row} tested={tested} />
        </div>
      )}
    </li>
  )
}

/** When something last reached it; if what came later did not, why. */
function Reached({ row: { lastSent, lastFailure } }: { row: EndpointView }) {
  const words = useWords(endpointsWords)
  const say = useSay()
  const { near } = useMoments()
  const isTroubled = lastFailure !== undefined && (lastSent === undefined || lastFailure.at > lastSent)
  return (
    <>
      <p>{lastSent === undefined ? words.neverSent : words.lastSent(near(lastSent))}</p>
      {isTroubled && (
        <p>
          <span className="late">{words.notSent(near(lastFailure.at))}</span> {say(lastFailure.words)}
        </p>
      )}
    </>
  )
}

function TestNews({ row, tested }: Pick<EndpointCardProps, 'row' | 'tested'>) {
  const words = useWords(endpointsWords)
  const { near, now } = useMoments()
  const news = tested === undefined ? undefined : newsOf(row, tested, now)
  return (
    <span role="status" className="endpoint-news">
      {news === 'arrived' && words.testArrived}
      {news === 'on-its-way' && words.testing}
      {news === 'slow' && words.testSlow}
      {news === 'later' && tested !== undefined && words.testLater(near(tested.notBefore))}
    </span>
  )
}
