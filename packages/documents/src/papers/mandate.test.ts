import { expect, it } from 'vitest'
import { at } from '../../testing/papers.ts'
import { wordsOf } from '../../testing/reading.ts'
import { printOutline } from '../outline/index.ts'
import { mandateOutline } from './mandate.ts'

it('the power of thirteen names each of them, what it is for, and leaves room for a hand', async () => {
  const principals = Array.from({ length: 12 }, (_, nth) => ({
    name: `工人${nth + 1}`,
    scope: ['答复愿不愿意调解', '签署协议'],
    since: '2026-11-22',
    ownHand: nth === 11,
  }))
  const paper = mandateOutline({
    number: '（2026）湖滨人调字第12号',
    committee: '湖滨街道人民调解委员会',
    dispute: '劳动争议纠纷',
    representative: '于小暑',
    principals,
  })
  const words = await wordsOf(printOutline(paper, at))
  for (const said of [
    '授权委托书',
    '工人1',
    '工人12',
    '答复愿不愿意调解；签署协议',
    '本人通过系统推选',
    '代表不能代为决定',
  ])
    expect(words).toContain(said)
})
