/** What the server is asked, from what stands in the panel. */
import type { AskedPlace, OverlayTableRequest } from '../../server/api/analysis-contract.ts'
import type { Analysis, Place } from './analysis.ts'

export function askedPlace(place: Place | null): AskedPlace | null {
  if (!place) return null
  const grown = place.bufferM === null ? {} : { bufferM: place.bufferM }
  if (place.kind === 'unit') return { unit: place.unit, ...grown }
  if (place.kind === 'drawn') return { geometry: { ...place.geometry }, ...grown }
  if (place.kind === 'layer') return { layer: place.layer, ...grown }
  return { layer: place.layer, fids: [...place.fids], ...grown }
}

/** Null until the table is asked for. */
export function askedTable(analysis: Analysis): OverlayTableRequest | null {
  if (!analysis.run || analysis.tab !== 'table') return null
  const { layer, field, with: second, withField, bufferM, rows, firstLevel } = analysis
  const within = askedPlace(analysis.place)
  return {
    layer,
    rows,
    level: firstLevel ? 'first' : 'full',
    ...(field !== null && { field }),
    ...(second !== null && { with: second }),
    ...(second !== null && withField !== null && { withField }),
    ...(second !== null && bufferM !== null && { bufferM }),
    ...(within && { within }),
  }
}
