import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped, html, trusted } from './index.ts'

describe('html', () => {
  it('escapes what a person typed, between tags and in attributes', () => {
    const typed = `"><script>alert('x')</script>&\``
    expect(html`<p title="${typed}">${typed}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&#96;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&#96;</p>',
    )
  })

  it('keeps markup that is markup, and lists of it', () => {
    const rows = ['a<b', 'c'].map((row) => html`<li>${row}</li>`)
    expect(html`<ul>${rows}</ul>${trusted('<svg></svg>')}`.text).toBe(
      '<ul><li>a&lt;b</li><li>c</li></ul><svg></svg>',
    )
  })

  it('writes nothing for what is absent, and writes zero', () => {
    expect(html`[${undefined}${null}${false}${0}]`.text).toBe('[0]')
  })

  it('never lets a sign through that could end a text or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(escaped(typed).replace(/&(amp|lt|gt|quot|#39|#96);/g, '')).not.toMatch(/[<>"'`&]/)
      }),
    )
  })
})
