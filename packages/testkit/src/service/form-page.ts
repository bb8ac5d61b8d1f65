/** A form of a page as a browser without script would send it. */
export interface FormOnPage {
  readonly action: string
  readonly multipart: boolean
  /** Hidden fields, boxes and choices that are ticked, and what stands in each line and text. */
  readonly filled: Readonly<Record<string, string>>
  /** Every name a person could fill, tick or press. */
  readonly names: ReadonlySet<string>
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s>/])`).exec(tag)
  return found === null ? undefined : plain(found[1] ?? '')
}

/** Characters as they were before the page wrote them as entities. */
export const plain = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** What a person reads: no tags, no style, single blanks. */
export const textOf = (html: string): string =>
  plain(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')

export const formsOf = (html: string): FormOnPage[] =>
  [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', body = '']) =>
    formOf(` ${head}>`, body),
  )

function formOf(head: string, body: string): FormOnPage {
  const filled: Record<string, string> = {}
  const names = new Set<string>()
  for (const [tag] of body.matchAll(/<(input|button)\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    if (name === undefined) continue
    names.add(name)
    const type = attribute(tag, 'type')
    const ticks = type === 'radio' || type === 'checkbox'
    const counts =
      !tag.startsWith('<button') && type !== 'file' && (!ticks || attribute(tag, 'checked') !== undefined)
    if (counts) filled[name] = attribute(tag, 'value') ?? ''
  }
  for (const [, tag = '', value = ''] of body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(`${tag}>`, 'name')
    if (name === undefined) continue
    names.add(name)
    filled[name] = plain(value.replace(/^\n/, ''))
  }
  return {
    action: attribute(head, 'action') ?? '',
    multipart: attribute(head, 'enctype') === 'multipart/form-data',
    filled,
    names,
  }
}
