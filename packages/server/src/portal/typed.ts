/** The text fields of a posted form or a query; everything that is not a plain text is left out. */
export function typedOf(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {}
  // A NUL cannot be stored as text by PostgreSQL, and nobody types one.
  const entries = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replaceAll('\0', '')] as const] : [],
  )
  return Object.fromEntries(entries)
}
