type Child = Node | string | false | undefined
type Given = Readonly<Record<string, string | boolean | undefined | (() => void)>>

/** An element with its attributes; a function is what happens on its event. Text is text and never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(key, value)
    else if (value === true) element.setAttribute(key, '')
    else if (typeof value === 'string') element.setAttribute(key, value)
  }
  for (const child of children) if (child !== false && child !== undefined) element.append(child)
  return element
}

/** Puts new content into a place, and the focus back on what has the same `data-key`. */
export function fill(place: HTMLElement, ...children: readonly Child[]): void {
  const held = place.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined
  const key = held?.dataset.key
  const typed = held instanceof HTMLInputElement ? held.value : undefined
  place.replaceChildren(
    ...children.flatMap((child) => (child === false || child === undefined ? [] : [child])),
  )
  if (key === undefined) return
  const again = place.querySelector<HTMLElement>(`[data-key="${key}"]`)
  if (again instanceof HTMLInputElement && typed !== undefined) again.value = typed
  again?.focus()
}
