import { type Call, type Line, type LineEvents, type News, openLine } from './line.ts'

/** What the windows of one browser say to each other. */
type Said =
  | { readonly say: 'holding'; readonly who: number; readonly seen: boolean }
  | { readonly say: 'asking' }
  | { readonly say: 'leaving' }
  | { readonly say: 'news'; readonly news: News }
  | { readonly say: 'again' }
  | { readonly say: 'standing'; readonly stands: boolean }
  | { readonly say: 'ended'; readonly number: string; readonly whistle: string }

type Ended = Pick<Call, 'number' | 'whistle'>

export interface SharedLine extends Line {
  /** A call was answered or put away in this window: it is in the others, too. */
  ended(call: Ended): void
}

export interface SharedEvents extends LineEvents {
  readonly ended: (call: Ended) => void
}

const everyMilliseconds = 5_000
/** A window that holds the line answers at once, however seldom a hidden one is let do something by itself. */
const longestAnswer = 1_000

/**
 * One line for all hidden windows of a browser: without TLS a browser opens six connections to a service at most, and
 * six windows with a line each would leave none to ask with. A window that is seen holds its own line; a hidden one
 * gives it up to another that holds one, and hears through it what is new.
 */
export function shareLine(events: SharedEvents): SharedLine {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('jiefen-live')
  const who = Math.random()
  let heardAt = Number.NEGATIVE_INFINITY
  let watched: string | undefined
  let line: Line | undefined
  let begun = false
  let closed = false
  const post = (said: Said): void => channel?.postMessage(said)
  const hold = (): void => {
    if (closed) return
    if (line === undefined) {
      line = openLine(
        {
          calls: events.calls,
          news: (news) => {
            events.news(news)
            post({ say: 'news', news: { ...news, relayed: true } })
          },
          lookAgain: () => {
            events.lookAgain()
            post({ say: 'again' })
          },
          standing: (stands) => {
            events.standing(stands)
            post({ say: 'standing', stands })
          },
        },
        { silence: begun },
      )
      begun = true
      line.watch(watched)
    }
    post({ say: 'holding', who, seen: !document.hidden })
  }
  const giveUp = (): void => {
    line?.close()
    line = undefined
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.say === 'holding') {
      heardAt = performance.now()
      // Of two hidden ones that hold a line one goes on, and not neither.
      if (document.hidden && (data.seen || data.who < who)) giveUp()
    }
    if (data.say === 'ended') events.ended(data)
    if (data.say === 'asking' && line !== undefined) hold()
    if (line !== undefined) return
    if (data.say === 'leaving') askWhoHolds(Math.random() * 500)
    if (data.say === 'news') events.news(data.news)
    if (data.say === 'again') events.lookAgain()
    if (data.say === 'standing') events.standing(data.stands)
  })
  /** Takes the line when nobody answers; `after` a while, so that not all take it who were left. */
  const askWhoHolds = (after: number): void => {
    setTimeout(() => {
      const askedAt = performance.now()
      post({ say: 'asking' })
      setTimeout(() => line === undefined && heardAt < askedAt && hold(), longestAnswer)
    }, after)
  }
  const look = (): void => {
    if (line !== undefined || !document.hidden) hold()
    else askWhoHolds(0)
  }
  const leave = (): void => {
    if (line !== undefined) post({ say: 'leaving' })
  }
  const beat = setInterval(look, everyMilliseconds)
  document.addEventListener('visibilitychange', look)
  addEventListener('pagehide', leave)
  hold()
  return {
    watch: (number) => {
      watched = number
      line?.watch(number)
    },
    ended: (call) => post({ say: 'ended', ...call }),
    close: () => {
      closed = true
      leave()
      clearInterval(beat)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', leave)
      giveUp()
      channel?.close()
    },
  }
}
