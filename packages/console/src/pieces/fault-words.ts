import type { Language } from '../language/index.ts'

const plain: readonly (readonly [RegExp, zh: string, en: string])[] = [
  [/personal-data/, '请去掉个人的号码或者邮箱', 'please take somebody’s number or mail address out'],
  [/day-is-over/, '不能早于今天', 'cannot be before today'],
  [/not-an-amount/, '请写成 12345.67 这样的金额', 'please write an amount such as 12345.67'],
  [/not-a-whole-number/, '请写整数', 'please write a whole number'],
  [/not-a-percentage/, '请写成 24 或者 13.8 这样的百分数', 'please write a percentage such as 24 or 13.8'],
  [/does-not-fit/, '和别的项对不上，请核对', 'does not fit the rest, please check'],
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
