import { useEffect, useId, useRef, useState } from 'react'

export interface Tab {
  readonly key: string
  readonly label: string
  readonly content: () => React.ReactNode
}

interface TabStripProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The tab somebody came for; it is brought into view. */
  readonly first?: string | undefined
  /** The tab that lies open when nobody came for another; the page stays where it is. */
  readonly begins?: string | undefined
}

/** Tabs in one row that scrolls on a phone; arrow keys move, and only the open leaf is asked of the server. */
export function TabStrip({ label, tabs, first, begins }: TabStripProps) {
  const id = useId()
  const [chosen, setChosen] = useState(first ?? begins ?? tabs[0]?.key)
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (begins !== undefined) showInRow(document.getElementById(`${id}${first ?? begins}`))
    if (first === undefined) return
    // In the row, which scrolls on a phone, and then on the page.
    document.getElementById(`${id}${first}`)?.scrollIntoView({ inline: 'center', block: 'nearest' })
    strip.current?.scrollIntoView()
  }, [first, begins, id])
  const open = tabs.find(({ key }) => key === chosen) ?? tabs[0]
  if (open === undefined) return null
  const move = (by: number) => {
    const next = tabs[(tabs.indexOf(open) + by + tabs.length) % tabs.length]
    if (next === undefined) return
    setChosen(next.key)
    document.getElementById(`${id}${next.key}`)?.focus()
  }
  return (
    <div className="file-tabs" ref={strip}>
      <div role="tablist" aria-label={label} className="view-tabs">
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}${tab.key}`}
            type="button"
            role="tab"
            className="view-tab"
            aria-selected={tab === open}
            aria-controls={`${id}leaf`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => setChosen(tab.key)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(1)
              if (event.key === 'ArrowLeft') move(-1)
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}leaf`} aria-labelledby={`${id}${open.key}`} key={open.key}>
        <h2 className="sr">{open.label}</h2>
        {open.content()}
      </div>
    </div>
  )
}

/** Moves the row alone and not the page. */
function showInRow(tab: HTMLElement | null): void {
  const row = tab?.parentElement
  if (row) row.scrollLeft = tab.offsetLeft - row.offsetLeft - 64
}
