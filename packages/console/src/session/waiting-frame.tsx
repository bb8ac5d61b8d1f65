import { useWords } from '../language/index.ts'
import { sessionWords } from './words.ts'

/** The frame before it is known who is there: everything stands where it will stay, and nothing is offered yet. */
export function WaitingFrame({ children }: { children: React.ReactNode }) {
  const words = useWords(sessionWords)
  return (
    <div className="frame">
      <header className="banner">
        <div className="top">
          <span className="place-name quiet">{words.title}</span>
        </div>
      </header>
      <div className="body">
        <div className="side" />
        <main className="page">{children}</main>
      </div>
    </div>
  )
}
