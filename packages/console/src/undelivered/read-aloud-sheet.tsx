import type { ReadAloud } from '@jiefen/contract'
import { Button, Modal } from 'antd'
import { useWords } from '../language/index.ts'
import { Asked, ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { useReadAloud } from './use-deliveries.ts'
import { undeliveredWords } from './words.ts'

/** What is read on the telephone, in large type: first who is there, then sentence by sentence. */
export function ReadAloudSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const words = useWords(undeliveredWords)
  const sheet = useReadAloud(id)
  return (
    <Modal
      open
      width={760}
      title={words.sheetTitle}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <Asked answer={sheet}>
        {(read) => (
          <div className="read-aloud">
            <Telephone read={read} />
            <h3>{words.sheetFirst}</h3>
            <p className="say" lang={read.language}>
              {read.first}
            </p>
            <h3>{words.sheetOtherwise}</h3>
            <p lang={read.language}>{read.otherwise}</p>
            <h3>{words.sheetThen}</h3>
            <ol lang={read.language}>
              {read.sentences.map((sentence, place) => (
                <li key={place} className="say">
                  {sentence}
                </li>
              ))}
            </ol>
          </div>
        )}
      </Asked>
    </Modal>
  )
}

/** The number to call: masked, and whole for this one purpose, which the person can read. */
function Telephone({ read }: { read: ReadAloud }) {
  const words = useWords(undeliveredWords)
  const unmask = useSend<undefined, { value: string }>({
    path: () =>
      `/api/matters/${encodeURIComponent(read.number)}/parties/${encodeURIComponent(read.party)}/unmask`,
    body: () => ({ field: 'telephone', purpose: '打电话通知' }),
  })
  if (read.telephone === undefined) return null
  return (
    <>
      {unmask.error !== null && <ProblemNotice problem={problemOf(unmask.error)} />}
      <p className="read-aloud-number">
        {words.sheetCall}{' '}
        {unmask.data === undefined ? (
          <span className="figures">{read.telephone}</span>
        ) : (
          <a className="figures unmasked" href={`tel:${unmask.data.value}`}>
            {unmask.data.value}
          </a>
        )}{' '}
        {unmask.data === undefined && read.may.unmask && (
          <Button loading={unmask.isPending} onClick={() => unmask.mutate(undefined)}>
            {words.unmask}
          </Button>
        )}
      </p>
    </>
  )
}
