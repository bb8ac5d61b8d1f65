import { pair, type Says } from './says.ts'
import { words } from './words.ts'

type TimeFact =
  | 'TimeAsked'
  | 'TimeConsented'
  | 'TimeRefused'
  | 'ClockPaused'
  | 'ClockResumed'
  | 'ClockExtended'
  | 'ClockMoved'

const how = {
  approval: words('已批准', 'approved'),
  consent: words('各方都同意', 'agreed to by all parties'),
}

/** What is said of requests for time, and of what came of them. */
export const timeSays: { [T in TimeFact]: Says<T> } = {
  TimeAsked: ({ of, change, why, clock }, { limit, change: asked, unit, until }) => {
    const who =
      clock === undefined
        ? words('由各方当事人答复', 'all parties answer')
        : words(
            `由${unit(clock.owner).zh}在${until(clock.dueAt).zh}前答复`,
            `${unit(clock.owner).en} answers by ${until(clock.dueAt).en}`,
          )
    return pair(
      (say) => `申请把“${say(limit(of.name))}”${say(asked({ of, change }))}，${say(who)}：${why}`,
      (say) => `Asked for ${say(asked({ of, change }))} for ${say(limit(of.name))}; ${say(who)}: ${why}`,
    )
  },
  TimeConsented: ({ ask, party }, { party: name, request }) =>
    pair(
      (say) => `${say(name(party))}同意${say(request(ask))}`,
      (say) => `${say(name(party))} agrees: ${say(request(ask))}`,
    ),
  TimeRefused: ({ ask, why, party }, { party: name, request }) => {
    const who = party === undefined ? words('', 'Refused: ') : name(party)
    const because = why === '' ? words('', '') : words(`：${why}`, ` (${why})`)
    return pair(
      (say) => `${say(who)}不同意${say(request(ask))}${say(because)}`,
      (say) =>
        party === undefined
          ? `${say(who)}${say(request(ask))}${say(because)}`
          : `${say(who)} does not agree: ${say(request(ask))}${say(because)}`,
    )
  },
  ClockPaused: ({ of, reason, since }, { limit, pauseReason, moment }) =>
    pair(
      (say) =>
        `批准：“${say(limit(of.name))}”从${say(moment(since))}起中止计时（${say(pauseReason(reason))}）`,
      (say) =>
        `Approved: ${say(limit(of.name))} stands still from ${say(moment(since))} (${say(pauseReason(reason))})`,
    ),
  ClockResumed: ({ of, why, dueAt }, { limit, until }) =>
    pair(
      (say) => `“${say(limit(of.name))}”恢复计时，到${say(until(dueAt))}为止：${why}`,
      (say) => `${say(limit(of.name))} goes on and ends on ${say(until(dueAt))}: ${why}`,
    ),
  ClockExtended: ({ of, amount, granted, dueAt }, { limit, change, until }) => {
    const more = change({ of, change: { kind: 'extension', amount } })
    return pair(
      (say) => `“${say(limit(of.name))}”${say(more)}，到${say(until(dueAt))}为止（${say(how[granted])}）`,
      (say) => `${say(more)} for ${say(limit(of.name))}, until ${say(until(dueAt))} (${say(how[granted])})`,
    )
  },
  ClockMoved: ({ of, from, dueAt }, { limit, until }) =>
    pair(
      (say) =>
        `“${say(limit(of.name))}”因为新公布的放假安排，从${say(until(from))}顺延到${say(until(dueAt))}`,
      (say) =>
        `New holidays were announced: ${say(limit(of.name))} moves from ${say(until(from))} to ${say(until(dueAt))}`,
    ),
}
