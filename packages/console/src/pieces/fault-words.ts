import type { Language } from '../language/index.ts'

const plain: readonly (readonly [RegExp, zh: string, en: string])[] = [
  [/personal-data/, '请去掉个人的号码或者邮箱', 'please take somebody’s number or mail address out'],
  [/day-is-over/, '不能早于今天', 'cannot be before today'],
  [/pattern|format/, '格式不对，请核对', 'please check how it is written'],
  [/fewer than|minLength|minItems|required|post-empty/, '请填写', 'please fill in'],
  [/more than|maxLength|maxItems/, '太长了，请缩短', 'too long, please shorten'],
]

/** A schema's fault as a clerk would say it; what the server already says in words stays. */
export function faultWords(problem: string, language: Language): string {
  if (/\p{Script=Han}/u.test(problem)) return problem
  const known = plain.find(([sign]) => sign.test(problem))
  if (known !== undefined) return language === 'zh' ? known[1] : known[2]
  return language === 'zh' ? '请核对这一项' : 'please check this'
}
