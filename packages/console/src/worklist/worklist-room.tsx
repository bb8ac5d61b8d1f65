import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useNames, useWords } from '../language/index.ts'
import { Asked, EmptyNote, MatterCard, PageHead } from '../pieces/index.ts'
import { useMe } from '../session/index.ts'
import { useNarrow } from '../shell/index.ts'
import { useUnits } from '../wire/index.ts'
import { ColumnChoice } from './column-choice.tsx'
import { useColumns } from './columns.ts'
import { MatterTable } from './matter-table.tsx'
import { PeekPanel } from './peek-panel.tsx'
import { useRowKeys } from './use-row-keys.ts'
import { useWorklist, useWorklistCounts } from './use-worklist.ts'
import { ViewTabs } from './view-tabs.tsx'
import { emptyViews, worklistWords } from './words.ts'

/** All the matters within this person's reach: views as tabs, a table with a peek panel, cards on a phone. */
export function WorklistRoom() {
  const words = useWords(worklistWords)
  const emptyView = useNames(emptyViews)
  const me = useMe()
  const { nameOf: unitName } = useUnits()
  const navigate = useNavigate()
  const narrow = useNarrow()
  const search = useSearch({ from: '/worklist' })
  const view = search.q === undefined ? (search.view ?? 'new') : undefined
  const worklist = useWorklist({
    ...(view === undefined ? {} : { view }),
    ...(search.q === undefined ? {} : { q: search.q }),
    ...(search.unit === undefined ? {} : { unit: search.unit }),
  })
  const counts = useWorklistCounts()
  const [columns, chooseColumns] = useColumns()
  const [selected, setSelected] = useState<string>()
  const rows = worklist.data?.pages.flatMap((page) => page.rows) ?? []
  const open = (number: string) => void navigate({ to: '/matters/$number', params: { number } })
  useRowKeys(rows, selected, setSelected)

  return (
    <>
      <PageHead title={search.q === undefined ? words.title : words.searchTitle(search.q)}>
        {search.q !== undefined && <Link to="/worklist">{words.clearSearch}</Link>}
        {search.unit !== undefined && (
          <Link to="/worklist" search={view === undefined ? {} : { view }}>
            {words.allUnits(unitName(search.unit))}
          </Link>
        )}
        {!narrow && <ColumnChoice chosen={columns} onChange={chooseColumns} />}
        {me.may.reception === true && (
          <Link to="/register" className="button">
            {words.register}
          </Link>
        )}
      </PageHead>
      <ViewTabs current={view} counts={counts.data?.counts} />
      <Asked answer={worklist}>
        {() =>
          rows.length === 0 ? (
            <EmptyNote title={view === undefined ? words.searchEmpty : emptyView(view)} />
          ) : (
            <div className="list-and-peek">
              <div>
                {narrow ? (
                  rows.map((row) => <MatterCard key={row.number} row={row} />)
                ) : (
                  <MatterTable
                    rows={rows}
                    columns={columns}
                    selected={selected}
                    onSelect={setSelected}
                    onOpen={open}
                  />
                )}
                <p className="list-end quiet">
                  {words.rows(rows.length)} ·{' '}
                  {worklist.hasNextPage ? (
                    <Button
                      onClick={() => void worklist.fetchNextPage()}
                      loading={worklist.isFetchingNextPage}
                    >
                      {words.more}
                    </Button>
                  ) : (
                    words.all
                  )}
                </p>
              </div>
              {!narrow && <PeekPanel row={rows.find((row) => row.number === selected)} />}
            </div>
          )
        }
      </Asked>
    </>
  )
}
