/** The first line of a page: what it is about in plain words; the next step to its right. */
export function PageHead({
  title,
  says,
  children,
}: {
  title: string
  says?: React.ReactNode
  children?: React.ReactNode
}) {
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {says !== undefined && <p className="quiet">{says}</p>}
      </div>
      {children !== undefined && <div className="page-head-actions">{children}</div>}
    </header>
  )
}
