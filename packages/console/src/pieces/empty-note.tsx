/** An empty place teaches what would be here and what to do next. */
export function EmptyNote({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <div className="empty-note">
      <p className="empty-title">{title}</p>
      {children !== undefined && <div className="quiet">{children}</div>}
    </div>
  )
}
