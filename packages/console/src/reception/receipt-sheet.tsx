import type { Receipt } from '@jiefen/contract'
import { Link } from '@tanstack/react-router'
import { Button, QRCode } from 'antd'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { useKeys } from '../shell/index.ts'
import { useRegion } from '../wire/index.ts'
import { receptionWords } from './words.ts'

interface ReceiptSheetProps {
  readonly receipt: Receipt
  readonly onNext: () => void
}

/** What the person takes home: number, query code, who answers, by when. */
export function ReceiptSheet({ receipt, onNext }: ReceiptSheetProps) {
  const words = useWords(receptionWords)
  const say = useSay()
  const moments = useMoments()
  const region = useRegion()
  useKeys([
    { keys: 'Enter', says: words.print, run: () => window.print() },
    { keys: 'n', says: words.nextOne, run: onNext },
  ])
  return (
    <div className="receipt">
      <p className="receipt-region">{say(region?.name)}</p>
      <h1>{words.dueTitle}</h1>
      <div className="receipt-body">
        <dl className="facts large">
          <dt>{words.number}</dt>
          <dd className="figures">{receipt.number}</dd>
          <dt>{words.queryCode}</dt>
          <dd className="figures query-code">{receipt.queryCode}</dd>
          <dt>{words.answers}</dt>
          <dd>
            {say(receipt.answers.unit)}
            {receipt.answers.telephone !== undefined && ` · ${receipt.answers.telephone}`}
          </dd>
          <dt>{words.by}</dt>
          <dd>{moments.due(receipt.by)}</dd>
        </dl>
        <figure>
          <QRCode
            value={`${location.origin}/follow?number=${encodeURIComponent(receipt.number)}`}
            type="svg"
            size={148}
            bordered={false}
          />
          <figcaption className="hint">{words.scan}</figcaption>
        </figure>
      </div>
      <p className="hint">{words.queryCodeHint}</p>
      <p>{words.free}</p>
      <div className="form-end not-printed">
        <Button type="primary" size="large" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button size="large" onClick={onNext}>
          {words.nextOne}
        </Button>
        <Link to="/matters/$number" params={{ number: receipt.number }}>
          {words.open}
        </Link>
      </div>
    </div>
  )
}
