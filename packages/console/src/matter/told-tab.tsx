import { Button } from 'antd'
import { useWords } from '../language/index.ts'
import { Asked, EmptyNote } from '../pieces/index.ts'
import { DeliveryCard, HandActions, undeliveredWords, useLog } from '../undelivered/index.ts'

/** Who was told what, when, by which way, and whether it arrived. */
export function ToldTab({ number }: { number: string }) {
  const words = useWords(undeliveredWords)
  const log = useLog(number)
  return (
    <>
      <Asked answer={log}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0) return <EmptyNote title={words.logNone}>{words.logTeaches}</EmptyNote>
          return (
            <>
              <p className="hint">{words.logSays}</p>
              <ul className="deliveries">
                {rows.map((delivery) => (
                  <li key={delivery.id}>
                    <DeliveryCard delivery={delivery}>
                      <HandActions delivery={delivery} number={number} />
                    </DeliveryCard>
                  </li>
                ))}
              </ul>
            </>
          )
        }}
      </Asked>
      {log.hasNextPage && (
        <Button onClick={() => void log.fetchNextPage()} loading={log.isFetchingNextPage}>
          {words.more}
        </Button>
      )}
    </>
  )
}
