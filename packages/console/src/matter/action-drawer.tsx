import type { MatterView, WireCommand } from '@jiefen/contract'
import { Alert, App, Drawer } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useMarks, useNames, useSay, useWords } from '../language/index.ts'
import { FormEnd, fieldId, ProblemNotice } from '../pieces/index.ts'
import { useKeys, useNarrow } from '../shell/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import { problemOf, useRegion } from '../wire/index.ts'
import { AgreementPreview } from './agreement-preview.tsx'
import { FieldOfForm } from './fields/field-of-form.tsx'
import { askedFields, type Values } from './forms/index.ts'
import { InvitationSheet, type Invited } from './invitation-sheet.tsx'
import { SortingBrief } from './sorting-brief.tsx'
import { StaleNotice } from './stale-notice.tsx'
import { useAction } from './use-action.ts'
import { actionWords } from './words.ts'

interface ActionDrawerProps {
  readonly matter: MatterView
  readonly command: WireCommand
  readonly known: Values
  readonly onClose: () => void
}

/** The form of one command, at the side of the file, so that the file can be read while filling it in. */
export function ActionDrawer({ matter, command, known, onClose }: ActionDrawerProps) {
  const marks = useMarks()
  const words = useWords(actionWords)
  const say = useSay()
  const commandName = useNames(commandNames)
  const narrow = useNarrow()
  const region = useRegion()
  const { message } = App.useApp()
  const [invited, setInvited] = useState<Invited>()
  const action = useAction({
    matter,
    region,
    command,
    known,
    onDone: (answer) => {
      // The sheet with the code says itself that the invitation is written down.
      if (isInvited(answer)) return setInvited(answer)
      void message.success(words.done(commandName(command)))
      onClose()
    },
  })
  const { form } = action
  const says = useRef<HTMLDivElement>(null)
  const isWrong = action.problem !== null || action.open.length > 0 || action.isStale
  // The button is at the end of a long form: what went wrong stands at its beginning.
  useEffect(() => {
    if (isWrong) says.current?.scrollIntoView({ block: 'nearest' })
  }, [isWrong])
  useKeys([{ keys: 'Ctrl+Enter', says: words.send, run: action.submit }])
  return (
    <Drawer
      open
      title={commandName(command)}
      size={narrow ? '100%' : form.preview === 'agreement' ? 1080 : 600}
      onClose={onClose}
      mask={narrow}
      className="action-drawer"
    >
      {invited !== undefined ? (
        <InvitationSheet
          number={matter.number}
          party={String(action.sight.values.party)}
          invited={invited}
          onClose={onClose}
        />
      ) : (
        <div className={form.preview === undefined ? '' : 'form-and-preview'}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              action.submit()
            }}
          >
            <div ref={says}>
              {action.isStale && <StaleNotice matter={matter} since={action.seen} />}
              {action.problem !== null && <ProblemNotice problem={problemOf(action.problem)} />}
              {action.open.length > 0 && (
                <Alert
                  type="error"
                  role="alert"
                  title={words.pleaseFill}
                  description={
                    <ul>
                      {action.open.map((field) => (
                        <li key={field.name}>
                          <a
                            href={`#${fieldId(field.name)}`}
                            onClick={(event) => {
                              event.preventDefault()
                              document.getElementById(fieldId(field.name))?.focus()
                            }}
                          >
                            {say(field.label)}
                            {marks.colon}
                            {words.fill}
                          </a>
                        </li>
                      ))}
                    </ul>
                  }
                />
              )}
            </div>
            {form.says !== undefined && <p className="form-says">{say(form.says)}</p>}
            {form.shows === 'sorting' && <SortingBrief matter={matter} />}
            {askedFields(form, action.sight).map((field) => (
              <FieldOfForm
                key={field.name}
                field={field}
                sight={action.sight}
                onChange={(value) => action.change(field.name, value)}
                onOther={action.change}
              />
            ))}
            <FormEnd
              does={action.isStale ? words.sendAnyway : commandName(command)}
              large
              grave={form.grave === true && !action.isStale}
              sending={action.isSending}
              onSend={action.isStale ? action.submitAnyway : undefined}
              leave={{ says: words.cancel, run: onClose }}
            />
          </form>
          {form.preview === 'agreement' && <AgreementPreview matter={matter} values={action.sight.values} />}
        </div>
      )}
    </Drawer>
  )
}

const isInvited = (answer: unknown): answer is Invited =>
  typeof answer === 'object' &&
  answer !== null &&
  'code' in answer &&
  typeof answer.code === 'string' &&
  'path' in answer &&
  typeof answer.path === 'string'
