import { expect, it } from 'vitest'
import { formsOf, textOf } from './form-page.ts'

const page = `<h1>What &amp; where</h1><form class="x" method="post" action="/report/place" novalidate><input type="hidden" name="token" value="t&quot;1">
<input type="radio" name="where" value="here" checked><input type="radio" name="where" value="there">
<input type="checkbox" name="agrees" value="yes"><textarea name="words">
two
lines</textarea><input type="file" name="photos"><button name="skip" value="yes">Skip</button></form>
<form method="post" action="/leave" enctype="multipart/form-data"><button>Leave</button></form>`

it('a form is sent with what is hidden, ticked and typed in it, and with no button that nobody pressed', () => {
  const [form] = formsOf(page)
  expect(form?.action).toBe('/report/place')
  expect(form?.filled).toEqual({ token: 't"1', where: 'here', words: 'two\nlines' })
})

it('everything that could be filled in or pressed is known, and nothing else', () => {
  const [form, leave] = formsOf(page)
  expect([...(form?.names ?? [])].toSorted()).toEqual(['agrees', 'photos', 'skip', 'token', 'where', 'words'])
  expect([...(leave?.names ?? [])]).toEqual([])
  expect([form?.multipart, leave?.multipart]).toEqual([false, true])
})

it('a person reads the words without the marks', () => {
  expect(textOf('<style>p{}</style><h1>What &amp; where</h1><p>here</p>').trim()).toBe('What & where here')
})
