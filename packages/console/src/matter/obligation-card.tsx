import { amountInYuan, type ObligationView, type WireCommand } from '@jiefen/contract'
import { Button } from 'antd'
import { useMarks, useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { commandNames, obligationNames } from '../vocabulary/index.ts'
import type { Begin } from './actions.ts'
import { performanceWords } from './performance-words.ts'
import { PhotoRow } from './photo-row.tsx'

export const performanceCommands = [
  'report-performance',
  'confirm-performance',
  'dispute-performance',
  'promise-performance',
  'answer-promise',
  'declare-default',
  'waive-performance',
] as const satisfies readonly WireCommand[]

const restOf = ({ openCents }: ObligationView): string =>
  openCents === undefined ? '' : amountInYuan(openCents)

interface ObligationCardProps {
  readonly number: string
  readonly obligation: ObligationView
  readonly onBegin: Begin
}

/** One part of what was agreed: who owes what to whom until when, what was said of it, and what may be done. */
export function ObligationCard({ number, obligation, onBegin }: ObligationCardProps) {
  const marks = useMarks()
  const words = useWords(performanceWords)
  const say = useSay()
  const moments = useMoments()
  const commandName = useNames(commandNames)
  const standingName = useNames(obligationNames)
  const { id, debtor, creditor, what, part, amount, paid, byDay, firstDay, reports, promise, may } =
    obligation
  const head = [
    what,
    part === undefined || part.of === 1 ? '' : words.nth(part.nth, part.of),
    amount === undefined ? '' : words.yuan(amount),
  ].filter((piece) => piece !== '')
  return (
    <li className={obligation.late ? 'whistle-card late' : 'whistle-card'}>
      <p className="whistle-head">
        <strong>{head.join(' · ')}</strong>
        <span className="whistle-standing">{standingName(obligation.standing)}</span>
      </p>
      <p>
        {words.from(say(debtor.name), say(creditor.name))} · <strong>{words.by(moments.day(byDay))}</strong>
        {firstDay !== undefined && <> · {words.first(moments.day(firstDay))}</>}
        {paid !== undefined && <> · {words.paid(paid)}</>}
      </p>
      {obligation.agreement !== undefined && (
        <p className="quiet">{words.under(say(obligation.agreement))}</p>
      )}
      {reports.map((report) => (
        <div key={report.id}>
          <p>
            {words.said(
              say(report.by),
              moments.near(report.at),
              report.amount === undefined ? '' : ` ${words.yuan(report.amount)}`,
            )}
            {report.words !== undefined && marks.within(report.words)}
          </p>
          {report.proof !== undefined && (
            <PhotoRow number={number} photos={[{ file: report.proof.file, name: words.slip }]} />
          )}
          {report.confirmed !== undefined && (
            <p>{words.confirmed(say(report.confirmed.by), moments.near(report.confirmed.at))}</p>
          )}
          {report.disputed !== undefined && (
            <p className="late">
              {words.disputed(
                say(report.disputed.by),
                moments.near(report.disputed.at),
                report.disputed.words ?? '',
              )}
            </p>
          )}
        </div>
      ))}
      {promise !== undefined && (
        <p>
          {words.asksFor(moments.day(promise.byDay))}
          {promise.words !== undefined && `${marks.colon}${promise.words}`}
        </p>
      )}
      {obligation.waived !== undefined && <p>{words.givenUp}</p>}
      {obligation.defaulted !== undefined && <p>{words.notKept(obligation.defaulted.why)}</p>}
      {obligation.recourses.length > 0 && (
        <details>
          <summary>{words.recourses}</summary>
          <ul>
            {obligation.recourses.map((recourse) => (
              <li key={recourse.code}>
                <strong>{say(recourse.way)}</strong>
                {recourse.lastDay !== undefined &&
                  ` · ${(recourse.over ? words.over : words.lastDay)(moments.day(recourse.lastDay))}`}
                <br />
                {say(recourse.words)}
                <br />
                <span className="quiet">{words.source(recourse.source)}</span>
                {recourse.packet !== undefined && (
                  <>
                    <br />
                    <a href={recourse.packet} target="_blank" rel="noreferrer">
                      {words.packet(say(recourse.way))}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {performanceCommands
        .filter((command) => may[command] === true)
        .map((command) => (
          <Button
            key={command}
            onClick={() =>
              onBegin(command, {
                obligation: id,
                ...(command === 'report-performance' && obligation.amount !== undefined
                  ? { amount: restOf(obligation) }
                  : {}),
              })
            }
          >
            {commandName(command)}
          </Button>
        ))}
    </li>
  )
}
