import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useMoments, useWords } from '../language/index.ts'
import { useMe } from '../session/index.ts'
import { readyBell, ring } from './bell.ts'
import { showBeside } from './desktop.ts'
import { keepFresh } from './refresh.ts'
import { type SharedLine, shareLine } from './share-line.ts'
import { addCall, endCall, onEnded, onNews, setStanding, spread } from './store.ts'
import { liveWords } from './words.ts'

let line: SharedLine | undefined
let watched: string | undefined

/** While a file is on the screen the line tells of each change of it. */
export function watchMatter(number: string): () => void {
  watched = number
  line?.watch(number)
  return () => {
    if (watched !== number) return
    watched = undefined
    line?.watch(undefined)
  }
}

/** Of the facts that end a call: somebody of the unit acted, or it was taken back. */
const answers = new Set(['WhistleReportedIn', 'WhistleObjected', 'WhistleCalledOff'])

/** Holds the one open line of the page as long as somebody is logged in; with another token it begins anew. */
export function useLine(): void {
  const { csrf } = useMe()
  const queries = useQueryClient()
  const words = useWords(liveWords)
  const moments = useMoments()

  useEffect(readyBell, [])
  useEffect(() => {
    const fresh = keepFresh(queries)
    const opened = shareLine({
      // Those of before: they may have been blown while nobody was here to hear them.
      calls: (calls) => {
        for (const call of calls) spread({ ...call, version: 0, type: 'WhistleBlown', noted: false })
      },
      news: (news) => {
        spread(news)
        fresh.news(news)
      },
      lookAgain: fresh.lookAgain,
      standing: setStanding,
      ended: endCall,
    })
    const unsubscribe = onEnded(opened.ended)
    line = opened
    opened.watch(watched)
    return () => {
      line = undefined
      unsubscribe()
      opened.close()
      fresh.stop()
    }
  }, [queries, csrf])

  useEffect(
    () =>
      onNews(({ number, type, whistle, respondBy, relayed }) => {
        if (whistle === undefined) return
        if (type !== undefined && answers.has(type)) endCall({ number, whistle })
        if (type !== 'WhistleBlown' || respondBy === undefined) return
        if (!addCall({ number, whistle, respondBy })) return
        if (relayed === true) return
        ring()
        showBeside(words.calledTitle, words.calledBy(number, moments.nearDue(respondBy)), number)
      }),
    [words, moments],
  )
}
