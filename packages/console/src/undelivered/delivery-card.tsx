import type { DeliveryView } from '@jiefen/contract'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { deliveryStateNames, messageChannelNames } from '../vocabulary/index.ts'
import { undeliveredWords } from './words.ts'

interface DeliveryCardProps {
  readonly delivery: DeliveryView
  /** Above the line: which matter it belongs to. */
  readonly head?: React.ReactNode
  readonly children?: React.ReactNode
}

/** One message to somebody: to whom, by which way, what came of it, and why. */
export function DeliveryCard({ delivery, head, children }: DeliveryCardProps) {
  const words = useWords(undeliveredWords)
  const say = useSay()
  const moments = useMoments()
  const channelName = useNames(messageChannelNames)
  const stateName = useNames(deliveryStateNames)
  const { tries } = delivery
  return (
    <article className="delivery">
      {head}
      <p className="delivery-head">
        <strong>{say(delivery.to)}</strong>
        <span>
          {channelName(delivery.channel)}
          {delivery.address !== undefined && <span className="figures"> {delivery.address}</span>}
        </span>
        <span className={`delivery-state ${delivery.state}`}>{stateName(delivery.state)}</span>
        {delivery.urgent && <span className="delivery-urgent">{words.urgent}</span>}
        <time dateTime={delivery.at} title={moments.full(delivery.at)} className="quiet">
          {moments.near(delivery.at)}
        </time>
      </p>
      <p>{say(delivery.about)}</p>
      {delivery.reason !== undefined && <p className="delivery-reason">{say(delivery.reason)}</p>}
      <p className="quiet delivery-when">
        {delivery.nextTry !== undefined &&
          (tries.length === 0 ? words.later : words.nextTry)(moments.near(delivery.nextTry))}
        {delivery.channel === 'app' &&
          (delivery.readAt === undefined ? words.unread : words.read_(moments.near(delivery.readAt)))}
      </p>
      {tries.length > 0 && (
        <details>
          <summary>{words.tries(tries.length)}</summary>
          <ol>
            {tries.map((one, place) => (
              <li key={place}>
                <time dateTime={one.at} className="quiet">
                  {moments.near(one.at)}
                </time>{' '}
                {say(one.words)}
              </li>
            ))}
          </ol>
        </details>
      )}
      {children}
    </article>
  )
}
