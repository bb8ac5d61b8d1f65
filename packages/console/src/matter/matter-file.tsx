import type { MatterView, WireCommand } from '@jiefen/contract'
import { App } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { useKeys } from '../shell/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import { ActionDrawer } from './action-drawer.tsx'
import { ClockLine } from './clock-line.tsx'
import { FileTabs } from './file-tabs.tsx'
import { forms, type Values } from './forms/index.ts'
import { MatterHead } from './matter-head.tsx'
import { knownAnswers, primaryAction } from './next-steps.ts'
import { TaskCard } from './task-card.tsx'
import { Timeline } from './timeline.tsx'
import { useStillTrue } from './use-still-true.ts'
import { WhistlesPanel } from './whistles-panel.tsx'
import { matterWords } from './words.ts'

interface MatterFileProps {
  readonly matter: MatterView
  /** The action somebody came to do, by a key of the list. */
  readonly wanted: string | undefined
}

interface Begun {
  readonly command: WireCommand
  readonly known: Values
}

/** The opened file: what it is, what to do now, what happened, what is in it. */
export function MatterFile({ matter, wanted }: MatterFileProps) {
  const words = useWords(matterWords)
  const commandName = useNames(commandNames)
  const { message } = App.useApp()
  const [begun, setBegun] = useState<Begun | undefined>(() =>
    isCommand(wanted) && matter.may[wanted] === true ? { command: wanted, known: {} } : undefined,
  )
  const begin = (command: WireCommand, known: Values = {}) => {
    // The last step's word of success must not lie on the next step's form.
    message.destroy()
    setBegun({ command, known })
  }
  const beginByKey = (command: WireCommand) => () => {
    if (matter.may[command] === true) begin(command)
    else void message.info(words.mayNot(commandName(command)))
  }
  useStillTrue(matter)
  const primary = primaryAction(matter)
  useKeys([
    ...(primary === undefined
      ? []
      : [
          {
            keys: 'e',
            says: commandName(primary),
            run: () => begin(primary, knownAnswers(matter.next, matter.agreement)),
          },
        ]),
    { keys: 'a', says: commandName('accept-matter'), run: beginByKey('accept-matter') },
    { keys: 's', says: commandName('sort-matter'), run: beginByKey('sort-matter') },
    { keys: 'p', says: commandName('pass-on'), run: beginByKey('pass-on') },
    { keys: 'i', says: commandName('invite-party'), run: beginByKey('invite-party') },
    { keys: 'v', says: commandName('hold-session'), run: beginByKey('hold-session') },
    { keys: 'w', says: commandName('blow-whistle'), run: beginByKey('blow-whistle') },
    { keys: 'r', says: commandName('report-in'), run: beginByKey('report-in') },
    { keys: 'f', says: commandName('record-follow-up'), run: beginByKey('record-follow-up') },
  ])
  return (
    <div className="matter-file">
      <MatterHead matter={matter} />
      <div className="matter-columns">
        <div className="matter-middle">
          <TaskCard matter={matter} onBegin={begin} />
          <WhistlesPanel matter={matter} onBegin={begin} />
          <FileTabs matter={matter} onBegin={begin} />
        </div>
        <div className="matter-side">
          <section className="clocks">
            <h2>{words.clocks}</h2>
            {matter.clocks.length === 0 ? (
              <p className="quiet">{words.noClock}</p>
            ) : (
              matter.clocks.map((clock) => (
                <ClockLine key={`${clock.name}${clock.startedAt}${clock.about ?? ''}`} clock={clock} />
              ))
            )}
          </section>
          <Timeline timeline={matter.timeline} />
        </div>
      </div>
      {begun !== undefined && (
        <ActionDrawer
          key={begun.command}
          matter={matter}
          command={begun.command}
          known={begun.known}
          onClose={() => setBegun(undefined)}
        />
      )}
    </div>
  )
}

const isCommand = (name: string | undefined): name is WireCommand => name !== undefined && name in forms
