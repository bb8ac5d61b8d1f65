import type { QualityRulesView } from '@jiefen/contract'
import { useMoments, useNames, useSay, useWords } from '../language/index.ts'
import { Asked } from '../pieces/index.ts'
import { useAsked } from './use-quality.ts'
import { gradeNames, qualityWords } from './words.ts'

/** The region's own rules, to be read; they are changed in the region's tables and nowhere else. */
export function RulesView() {
  const words = useWords(qualityWords)
  const say = useSay()
  const moments = useMoments()
  const gradeName = useNames(gradeNames)
  const answer = useAsked<QualityRulesView>('rules')
  const none = <p className="quiet">{words.noRule}</p>
  return (
    <Asked answer={answer}>
      {({ review, points, titles }) => (
        <>
          <h2>{words.ruleReview}</h2>
          {review.length === 0 && none}
          {review.map((rule) => (
            <p key={rule.from}>
              {words.ruleLine(say(rule.level), rule.sharePercent, rule.least, rule.answerDays)}
              {rule.always.length > 0 && ` · ${words.alwaysLine(rule.always.join(words.and))}`}
              <span className="quiet source">
                {words.from(moments.day(rule.from))} · {words.bySource(rule.source, rule.version)}
              </span>
            </p>
          ))}
          <h2>{words.rulePoints}</h2>
          <ul className="quality-conditions">
            {points.map((point) => (
              <li key={point.code}>
                <strong>{say(point.name)}</strong> {say(point.asks)}
                <p className="quiet">
                  {point.grades.map(gradeName).join(words.and)} · {point.source}
                </p>
              </li>
            ))}
          </ul>
          <h2>{words.ruleTitles}</h2>
          {titles.length === 0 && none}
          {titles.map((title) => (
            <details key={title.code} className="post quality-title">
              <summary>
                <strong>{say(title.name)}</strong>{' '}
                <span className="quiet">{words.decidedAt(say(title.decidedAt), title.reviewYears)}</span>
              </summary>
              <ul className="quality-conditions">
                {title.conditions.map((condition) => (
                  <li key={condition.asks.zh}>
                    {say(condition.asks)}
                    <p className="quiet">{condition.source}</p>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </>
      )}
    </Asked>
  )
}
