import type { ScreeningEvent, VisitMet } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'
import { type Naming, pair, type Says } from './says.ts'
import { words } from './words.ts'

const met = {
  party: words('见到了本人', 'the party was met'),
  'somebody-else': words('见到了家里人或者邻居', 'somebody else was met'),
  nobody: words('没有人在', 'nobody was in'),
} satisfies Record<VisitMet, Words>

const more = (said: string | undefined) =>
  said === undefined ? words('', '') : words(`：${said}`, `: ${said}`)

const listed = (codes: readonly string[], { sign }: Naming): Words => {
  const names = codes.map((code) => sign(code))
  return words(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join('; '))
}

/** What was asked, reported and brought to the door, for those who work on the matter. */
export const screeningSays: { [T in ScreeningEvent['type']]: Says<T> } = {
  MatterScreened: ({ signs, gone = [], words: said }, naming) => {
    const [found, dropped] = [
      listed(
        signs.map(({ code }) => code),
        naming,
      ),
      listed(gone, naming),
    ]
    return pair(
      (say) =>
        `问过安全问题：${signs.length === 0 ? '没有危险的情况' : say(found)}${gone.length === 0 ? '' : `；不再有：${say(dropped)}`}${say(more(said))}`,
      (say) =>
        `Asked about safety: ${signs.length === 0 ? 'nobody is in danger' : say(found)}${gone.length === 0 ? '' : `; no longer: ${say(dropped)}`}${say(more(said))}`,
    )
  },
  DangerReported: ({ sign: code, to, receiver, reportedAt, words: said }, { sign, moment }) =>
    pair(
      (say) =>
        `依法报告“${say(sign(code))}”：${say(moment(reportedAt))}报给${to}，${receiver}接收${say(more(said))}`,
      (say) =>
        `Reported “${say(sign(code))}” on ${say(moment(reportedAt))} to ${to}, taken by ${receiver}${say(more(said))}`,
    ),
  VisitRecorded: ({ party: id, visitedAt, met: whom, letterLeft, words: said }, { party, moment }) =>
    pair(
      (say) =>
        `${say(moment(visitedAt))}上门找${say(party(id))}：${say(met[whom])}${letterLeft ? '，留下了邀请函' : ''}${say(more(said))}`,
      (say) =>
        `At the door of ${say(party(id))} on ${say(moment(visitedAt))}: ${say(met[whom])}${letterLeft ? ', the letter was left' : ''}${say(more(said))}`,
    ),
}
