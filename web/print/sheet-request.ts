/** What the server is asked to print; null where something is still missing. */
import type { SheetRequest, SheetSeriesRequest } from '../../server/api/sheet-contract.ts'
import type { PrintMode, SeriesChoice } from './sheet-draft.ts'
import type { SheetPlace } from './sheet-place.ts'

export type SheetAsked = SheetRequest | SheetSeriesRequest

type Contents = Omit<SheetRequest, 'of' | 'paper' | 'orientation' | 'scale' | 'centre'>

export function sheetRequest(
  mode: PrintMode,
  { paper, orientation, scale, centre }: SheetPlace,
  series: SeriesChoice,
  contents: Contents,
): SheetAsked | null {
  if (contents.layers.length === 0) return null
  const shared = { ...contents, paper, orientation }
  if (mode === 'sheet') return { of: 'sheet', ...shared, scale, centre: [...centre] }
  if (mode !== 'series' || series.town === null) return null
  return {
    of: 'sheetSeries',
    ...shared,
    town: series.town,
    ...(series.scale !== null && { scale: series.scale }),
  }
}
