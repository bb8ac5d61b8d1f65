import type { ArticleView } from '@jiefen/contract'
import { App, Button } from 'antd'
import { useMoments, useSay, useWords } from '../language/index.ts'
import { similarWords } from './words.ts'

/** One article: what it says in our words, why it is shown, since when, and where it stands. */
export function ArticleCard({ article }: { article: ArticleView }) {
  const words = useWords(similarWords)
  const say = useSay()
  const moments = useMoments()
  const { message } = App.useApp()
  const { law, article: number, gist, why, source, verified, from, until } = article
  const name = `${say(law)} ${say(number)}`
  const copy = () => {
    const text = `${name}：${say(gist)}${words.reference}`
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    copied.then(
      () => void message.success(words.copied),
      () => void message.error(words.copyFailed),
    )
  }
  const times = [
    ...(from === undefined ? [] : [words.since(moments.day(from))]),
    ...(until === undefined ? [] : [words.until(moments.day(until))]),
  ]
  return (
    <article className="alike">
      <p className="alike-head">
        <strong>{name}</strong>
      </p>
      <p>{say(gist)}</p>
      <p className="quiet">{say(why)}</p>
      <p className="quiet">
        {words.source(source)}
        {times.length > 0 && ` · ${times.join('，')}`}
        {!verified && <strong className="alike-unsure"> · {words.notVerified}</strong>}
      </p>
      <Button size="small" onClick={copy} aria-label={words.copyOf(name)}>
        {words.copy}
      </Button>
    </article>
  )
}
