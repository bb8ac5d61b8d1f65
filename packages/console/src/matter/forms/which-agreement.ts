import type { ConfirmationView, MatterView } from '@jiefen/contract'
import { type Field, type Values, w } from './form.ts'

type Command = ConfirmationView['may'][number]

/** The ways to a court of all agreements in force, that of the one in hand first. */
const waysOf = ({ confirmation, alsoInForce }: MatterView): readonly ConfirmationView[] => [
  ...(confirmation === undefined ? [] : [confirmation]),
  ...alsoInForce.flatMap((one) => one.confirmation ?? []),
]

/** The way that was picked; else the first on which this can be done now. */
export const wayIn = (
  matter: MatterView,
  command: Command,
  { agreement }: Values,
): ConfirmationView | undefined => {
  const ways = waysOf(matter)
  return (
    ways.find(({ version }) => String(version) === agreement) ??
    ways.find(({ may }) => may.includes(command)) ??
    ways[0]
  )
}

/** Asked only where several agreements are in force. */
export const whichAgreement = (command: Command): Field => ({
  type: 'choice',
  list: true,
  name: 'agreement',
  label: w('哪一份协议', 'Which agreement'),
  options: ({ matter }) =>
    waysOf(matter)
      .filter(({ may }) => may.includes(command))
      .map(({ version }) => ({
        value: String(version),
        words: w(`第 ${version} 版协议`, `Version ${version}`),
      })),
  when: ({ matter }) => matter.alsoInForce.length > 0,
})

/** Which one it is about from the beginning. */
export const beginsAbout = (matter: MatterView, command: Command): Values => {
  const way = wayIn(matter, command, {})
  return way === undefined ? {} : { agreement: String(way.version) }
}

/** As the wire wants it; nothing where there is only one. */
export const agreementOf = ({ agreement }: Values): { agreement?: number } =>
  agreement === undefined ? {} : { agreement: Number(agreement) }
