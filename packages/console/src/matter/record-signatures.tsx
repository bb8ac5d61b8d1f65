import type { RecordView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { commandNames, signingWayNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { sittingWords } from './sitting-words.ts'

/** Who of those who were there has signed the record, when and how. */
export function RecordSignatures({ record, onBegin }: { record: RecordView; onBegin: Begin }) {
  const words = useWords(sittingWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const wayName = useNames(signingWayNames)
  return (
    <div className="signatures">
      <h4>{words.signedBy}</h4>
      <ul>
        {record.signatures.map(({ signer, name, signedAt, way, may }) => (
          <li key={JSON.stringify(signer)} className={signedAt === undefined ? '' : 'given'}>
            <span>{say(name)}</span>
            {signedAt !== undefined ? (
              <span className="quiet">
                {moments.full(signedAt)}
                {way !== undefined && ` · ${wayName(way)}`}
              </span>
            ) : may ? (
              <Button
                size="small"
                onClick={() =>
                  onBegin('sign-record', { signer: JSON.stringify({ nth: record.nth, signer }) })
                }
              >
                {commandName('sign-record')}
                <span className="sr"> {say(name)}</span>
              </Button>
            ) : (
              <span className="quiet">{words.notSigned}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
