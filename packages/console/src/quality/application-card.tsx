import type { ApplicationView } from '@jiefen/contract'
import { Button } from 'antd'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { ProblemNotice } from '../pieces/index.ts'
import { problemOf, useSend } from '../wire/index.ts'
import { SayForm } from './say-form.tsx'
import { useDone } from './use-quality.ts'
import { applicationNames, qualityWords } from './words.ts'

/** One request for a title from its beginning to its end, with what its reader may do now. */
export function ApplicationCard({ application }: { readonly application: ApplicationView }) {
  const words = useWords(qualityWords)
  const say = useSay()
  const moments = useMoments()
  const standingName = useNames(applicationNames)
  const done = useDone()
  const { id, may, due } = application
  const withdraw = useSend<object, unknown>({
    path: () => `/api/quality/applications/${id}/withdraw`,
    onDone: done,
  })
  const show = useSend<{ shown: boolean }, unknown>({
    path: () => `/api/quality/applications/${id}/shown`,
    onDone: done,
  })
  const failed = withdraw.error ?? show.error
  const decide = (granted: boolean) => (said: string) => ({ granted, words: said })
  return (
    <article className="post" aria-labelledby={`application-${id}`}>
      <h4 id={`application-${id}`}>
        {say(application.name)}{' '}
        <span className={`quality-standing ${application.standing}`}>
          {standingName(application.standing)}
        </span>
        {application.reviewOn !== undefined && (
          <span className="quiet"> · {words.reviewOn(moments.day(application.reviewOn))}</span>
        )}
      </h4>
      <ol className="quality-entries">
        {application.entries.map((entry) => (
          <li key={`${entry.at}${entry.what.zh}`}>
            <span className="quiet">{moments.full(entry.at)}</span>{' '}
            {words.didWhat(entry.who, say(entry.what))}
            {entry.words !== undefined && <p className="post-words">{entry.words}</p>}
          </li>
        ))}
      </ol>
      {failed !== null && <ProblemNotice problem={problemOf(failed)} />}
      {may.decide && (
        <SayForm
          name={`decide-${id}`}
          label={words.decideWords}
          hint={words.decideHint}
          path={`applications/${id}/decide`}
          answers={[
            { label: words.grant, body: decide(true) },
            { label: words.refuse, body: decide(false) },
          ]}
        />
      )}
      {may.object && (
        <SayForm
          name={`object-${id}`}
          label={words.objectTitle}
          hint={words.objectHint(due === undefined ? '' : moments.due(due))}
          path={`applications/${id}/object`}
          answers={[{ label: words.objectTitle, body: (said) => ({ words: said }) }]}
        />
      )}
      {may.withdraw && (
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate({})}>
          {words.withdraw}
        </Button>
      )}
      {may.show && (
        <label className="choice">
          <input
            type="checkbox"
            checked={application.shown}
            disabled={show.isPending}
            onChange={(event) => show.mutate({ shown: event.target.checked })}
          />
          <span>{words.show}</span>
        </label>
      )}
    </article>
  )
}
