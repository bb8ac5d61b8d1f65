/** Markup that may be sent as it is. Only the `html` tag and `trusted` make it, so a plain string never slips through. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[]

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Makes any text harmless between tags and inside quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"'`]/g, (sign) => escapes[sign] ?? '')

/**
 * Writes markup with every value escaped, unless it is markup already. Values go between tags or into QUOTED
 * attributes; never into a tag name, an event attribute, a style or a script.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = parts[0] ?? ''
  values.forEach((value, index) => {
    text += written(value) + (parts[index + 1] ?? '')
  })
  return new Html(text)
}

function written(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return value.map(written).join('')
}

/** Markup made by our own machinery, such as a QR drawing. Never call it on anything a person typed. */
export const trusted = (markup: string): Html => new Html(markup)
