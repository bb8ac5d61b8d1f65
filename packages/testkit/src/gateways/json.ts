/** The text fields of a JSON object; of anything else none. A field that is missing reads as empty. */
export function fieldsOf(text: string): { readonly [field: string]: string } & Record<Known, string> {
  const fields: Record<Known, string> = { id: '', to: '', text: '', timestamp: '', sign: '' }
  return { ...fields, ...Object.fromEntries(textsIn(parseObject(text))) }
}
type Known = 'id' | 'to' | 'text' | 'timestamp' | 'sign'

/** What stands at a path in a JSON text: `['text', 'content']`; empty where nothing does. */
export function textAt(text: string, path: readonly string[]): string {
  let here: unknown = parseObject(text)
  for (const name of path) here = here instanceof Object ? Reflect.get(here, name) : undefined
  return typeof here === 'string' ? here : ''
}

const textsIn = (value: object): [string, string][] =>
  Object.entries(value).flatMap(([name, field]): [string, string][] =>
    typeof field === 'string' ? [[name, field]] : [],
  )

function parseObject(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return value instanceof Object ? value : {}
  } catch {
    return {}
  }
}
