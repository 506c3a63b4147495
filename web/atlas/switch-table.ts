/** Opens and closes the table under the map by a key: that of what is selected, else the one that was open last. */
import { localValue } from '../lib/local-value.ts'
import { freshTable } from '../state/layer-filter.ts'
import { pageState, patchPageState } from '../state/use-page-state.ts'

const lastTable = localValue('hegui.lastTable', 'homestead')

export function switchTable(): void {
  const { table, selected } = pageState()
  if (table !== null) lastTable.set(table)
  patchPageState({
    ...freshTable,
    table: table === null ? (selected?.layer ?? lastTable.get()) : null,
  })
}
