/** What can be checked from where one is: the unit itself, what holds it, the district. */
import { district } from '../../gis-data/district.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Scope, UnitSummary } from '../../server/api/contract.ts'
import type { Language } from '../state/page-state.ts'

export interface ScopeChoice {
  readonly key: string
  readonly title: string
  readonly scope: Scope
}

/** Narrowest first; the district is always the last. */
export function scopeTitles(
  unit: string | null,
  units: readonly UnitSummary[],
  language: Language,
): ScopeChoice[] {
  const codes = unit ? [unit, unit.slice(0, 9)] : []
  const found = [...new Set(codes)].flatMap((code) => {
    const known = units.find((each) => each.code === code && code.length > 6)
    return known ? [{ key: code, title: shortPlaceName(known.name), scope: { unit: code } }] : []
  })
  const title = language === 'zh' ? district.name : district.shortNameEn
  return [...found, { key: district.code, title, scope: { unit: district.code } }]
}
