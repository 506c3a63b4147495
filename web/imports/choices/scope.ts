/** Which villages a replacement is proposed for, and which are shown to choose among. */
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import type { PreviewedScope, ReplacedUnit } from '../../../server/api/replaced-scope-contract.ts'

export const proposedPlaces = ({ units }: PreviewedScope): string[] =>
  units.flatMap(({ code, proposed }) => (proposed && code !== null ? [code] : []))

export interface ToldUnit extends Pick<ReplacedUnit, 'code' | 'name'> {
  readonly delivered: number | null
  /** Null where no preview has counted it. */
  readonly standing: number | null
}

/** Units that were delivered, then places that someone added and units of which nothing came. */
export function toldUnits(
  { units, lacking, chosen }: PreviewedScope,
  places: readonly string[],
): ToldUnit[] {
  const counted = [...units, ...(Array.isArray(chosen) ? lacking : [])]
  const told = new Set(counted.map(({ code }) => code))
  const added = places
    .filter((place) => !told.has(place))
    .map((code) => ({ code, name: null, delivered: code.length === 12 ? 0 : null, standing: null }))
  return [...counted, ...added]
}

/** Why what was previewed cannot go in yet: every row was set aside, or it is open what is replaced. */
export function waitsFor({ preview }: Pick<ImportDraft, 'preview'>): 'rows' | 'scope' | null {
  if (!preview) return null
  return preview.accepted === 0 ? 'rows' : preview.scope?.asks ? 'scope' : null
}
