import type { MatterEvent } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import { fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { putExtract } from './keep-extract.ts'
import { matterModel } from './model.ts'

const batch = 200

/**
 * Draws the extract of every closed matter again: after an update that brought extracts to a house with closed files, and
 * after the region's tables have changed what may be an example. As the worker's role; each batch is one transaction.
 */
export async function drawExtracts(tx: Pick<Tx, 'query'>, region: Region): Promise<number> {
  const model = matterModel(region)
  let [after, drawn] = [{ county: '', matter_id: '00000000-0000-0000-0000-000000000000' }, 0]
  for (;;) {
    await tx.query('begin')
    const { rows } = await tx.query<{ county: string; matter_id: string }>({
      name: 'closed-or-extracted',
      text: `select county, matter_id
from matter
where (county, matter_id) > ($1, $2)
  and (stage = 'archived' or exists (
    select from matter_extract as extract
    where extract.county = matter.county
      and extract.matter_id = matter.matter_id))
order by county, matter_id
limit ${batch}`,
      values: [after.county, after.matter_id],
    })
    for (const { county, matter_id } of rows) {
      const { events } = await readHistory<MatterEvent>(tx, county, matter_id)
      const [row] = model.extracts(fold(model, events))
      await putExtract(tx, county, matter_id, row, region)
      drawn += row === undefined ? 0 : 1
    }
    await tx.query('commit')
    const last = rows.at(-1)
    if (last === undefined) return drawn
    after = last
  }
}
