import type { MatterView, WireCommand } from '@jiefen/contract'
import { App } from 'antd'
import { useContext, useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { useKeys } from '../shell/index.ts'
import { SimilarPanel } from '../similar/index.ts'
import { sessionOnScreen, whoCame } from '../video/index.ts'
import { commandNames } from '../vocabulary/index.ts'
import { ActionDrawer } from './action-drawer.tsx'
import { AsksPanel, owesTimeAnswer } from './asks-panel.tsx'
import { CardsPanel, owesAnAnswer } from './cards-panel.tsx'
import { ClockLedger } from './clock-ledger.tsx'
import { FileTabs } from './file-tabs.tsx'
import { forms, type Values } from './forms/index.ts'
import { GradePanel } from './grade-panel.tsx'
import { LadderPanel } from './ladder-panel.tsx'
import { MatterHead } from './matter-head.tsx'
import { ComplaintsPanel } from './neutrality-panel.tsx'
import { knownAnswers, primaryAction, steps } from './next-steps.ts'
import { ReadingReason } from './reading-reason.ts'
import { SafetyPanel } from './safety-panel.tsx'
import { TaskCard } from './task-card.tsx'
import { Timeline } from './timeline.tsx'
import { owesTogether, TogetherPanel } from './together-panel.tsx'
import { useStillTrue } from './use-still-true.ts'
import { WhistlesPanel } from './whistles-panel.tsx'
import { matterWords } from './words.ts'

interface MatterFileProps {
  readonly matter: MatterView
  /** The action somebody came to do, by a key of the list. */
  readonly wanted: string | undefined
  /** What was chosen before coming here: a room and an hour. */
  readonly known: Values
}

interface Begun {
  readonly command: WireCommand
  readonly known: Values
}

/** The opened file: what it is, what to do now, what happened, what is in it. */
export function MatterFile({ matter, wanted, known: chosen }: MatterFileProps) {
  const words = useWords(matterWords)
  const commandName = useNames(commandNames)
  const { message } = App.useApp()
  const why = useContext(ReadingReason)
  const [begun, setBegun] = useState<Begun | undefined>(() =>
    isCommand(wanted) && matter.may[wanted] === true
      ? {
          command: wanted,
          known: { ...knownOf(matter, wanted), ...(wanted === 'plan-session' ? chosen : {}) },
        }
      : undefined,
  )
  const begin = (command: WireCommand, known: Values = {}) => {
    // The last step's word of success must not lie on the next step's form.
    message.destroy()
    const onScreen = command === 'hold-session' ? sessionOnScreen(matter, known.session) : undefined
    if (onScreen === undefined) return setBegun({ command, known })
    void whoCame(matter.number, onScreen).then((came) => setBegun({ command, known: { ...known, ...came } }))
  }
  const beginByKey = (command: WireCommand) => () => {
    if (matter.may[command] === true) begin(command)
    else void message.info(words.mayNot(commandName(command)))
  }
  useStillTrue(matter)
  // Who was called comes for the whistle and for nothing else: it stands first on their page.
  const isSummoned = matter.whistles.some(
    ({ may }) => may['report-in'] === true || may['give-result'] === true,
  )
  const owesThem = owesTogether(matter)
  const owesTime = owesTimeAnswer(matter)
  const owesWords = owesAnAnswer(matter)
  // In most matters it is one press, and then the page goes on as usual.
  const isSafetyNext = matter.next.what === 'screen-matter' || matter.next.what === 'report-danger'
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
    { keys: 'm', says: commandName('name-assistants'), run: beginByKey('name-assistants') },
    { keys: 'c', says: commandName('propose-consultation'), run: beginByKey('propose-consultation') },
    { keys: 'k', says: commandName('give-card'), run: beginByKey('give-card') },
    { keys: 'd', says: commandName('report-performance'), run: beginByKey('report-performance') },
    { keys: 'y', says: commandName('confirm-performance'), run: beginByKey('confirm-performance') },
    { keys: 'f', says: commandName('record-follow-up'), run: beginByKey('record-follow-up') },
  ])
  return (
    <div className="matter-file">
      <MatterHead matter={matter} />
      <div className="matter-columns">
        <div className="matter-middle">
          {isSummoned && <WhistlesPanel matter={matter} onBegin={begin} />}
          {owesWords && <CardsPanel matter={matter} onBegin={begin} />}
          {owesThem && <TogetherPanel matter={matter} onBegin={begin} />}
          {owesTime && <AsksPanel matter={matter} onBegin={begin} />}
          {isSafetyNext && <SafetyPanel matter={matter} onBegin={begin} />}
          <TaskCard matter={matter} onBegin={begin} />
          {!isSafetyNext && <SafetyPanel matter={matter} onBegin={begin} />}
          {!owesTime && <AsksPanel matter={matter} onBegin={begin} />}
          {!isSummoned && <WhistlesPanel matter={matter} onBegin={begin} />}
          {!owesThem && <TogetherPanel matter={matter} onBegin={begin} />}
          {!owesWords && <CardsPanel matter={matter} onBegin={begin} />}
          <ComplaintsPanel matter={matter} onBegin={begin} />
          <GradePanel matter={matter} onBegin={begin} />
          <LadderPanel matter={matter} />
          <FileTabs matter={matter} onBegin={begin} />
        </div>
        <div className="matter-side">
          <section className="clocks">
            <h2>{words.clocks}</h2>
            {matter.clocks.length === 0 ? (
              <p className="quiet">{words.noClock}</p>
            ) : (
              matter.clocks.map((clock) => (
                <ClockLedger
                  key={`${clock.name}${clock.startedAt}${clock.about ?? ''}`}
                  clock={clock}
                  asks={matter.asks}
                  onBegin={begin}
                />
              ))
            )}
          </section>
          {matter.kind !== 'appeal' && (
            <SimilarPanel number={matter.number} why={why} hasLaw={matter.kind === 'dispute'} />
          )}
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

/** Who came for the next step brings what it knows; another command knows nothing of it. */
const knownOf = ({ next, agreement }: MatterView, command: WireCommand): Values =>
  steps[next.what]?.by.includes(command) === true ? knownAnswers(next, agreement) : {}

const isCommand = (name: string | undefined): name is WireCommand => name !== undefined && name in forms
