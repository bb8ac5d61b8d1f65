import { useEffect, useState } from 'react'
import { useWords } from '../language/index.ts'
import { minutesAndSeconds } from './minutes-and-seconds.ts'
import { pieceWords } from './words.ts'

/** A clock that counts in seconds, down to the limit and then up from it. */
export function CountDown({ until }: { until: string }) {
  const words = useWords(pieceWords)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const left = Date.parse(until) - now
  return (
    <time dateTime={until} className={left <= 0 ? 'time late' : 'time near'}>
      {left > 0 ? words.left(minutesAndSeconds(left)) : words.over(minutesAndSeconds(-left))}
    </time>
  )
}
