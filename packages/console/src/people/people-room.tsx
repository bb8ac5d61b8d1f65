import { Button, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useWords } from '../language/index.ts'
import { Asked, EmptyNote, PageHead } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { EnterForm } from './enter-form.tsx'
import { PersonRow } from './person-row.tsx'
import { usePeople } from './use-people.ts'
import { peopleWords } from './words.ts'

/** People for the system administrator, duties for the security administrator: the same list, different hands. */
export function PeopleRoom() {
  const me = useMe()
  const words = useWords(peopleWords)
  const [typed, setTyped] = useState('')
  const [entering, setEntering] = useState(false)
  const people = usePeople(useDeferredValue(typed.trim()))
  const both = me.may.people === true && me.may.duties === true
  return (
    <>
      <PageHead
        title={words.title}
        says={both ? words.saysBoth : me.may.people === true ? words.saysPeople : words.saysDuties}
      >
        {me.may.people === true && !entering && (
          <Button type="primary" onClick={() => setEntering(true)}>
            {words.enter}
          </Button>
        )}
      </PageHead>
      {entering && <EnterForm onClose={() => setEntering(false)} />}
      <Input
        type="search"
        className="narrow-search"
        placeholder={words.search}
        aria-label={words.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Asked answer={people}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows)
          if (rows.length === 0) return <EmptyNote title={words.none} />
          return (
            <ul className="people">
              {rows.map((person) => (
                <PersonRow key={person.person} person={person} />
              ))}
            </ul>
          )
        }}
      </Asked>
      {people.hasNextPage && (
        <Button onClick={() => void people.fetchNextPage()} loading={people.isFetchingNextPage}>
          {words.more}
        </Button>
      )}
    </>
  )
}
