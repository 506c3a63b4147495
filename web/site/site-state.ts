/** The drawn site and its verdict, kept while one looks elsewhere. */
import type { Polygon } from 'geojson'
import type { SiteUse } from '../../gis-data/rules/rule.ts'
import type { Conformity } from '../../server/api/contract.ts'
import { createStore } from '../lib/store.ts'

export interface SiteState {
  readonly geometry: Polygon | null
  readonly use: SiteUse
  readonly verdict: Conformity | null
  /** Rule whose evidence is singled out; null = all. */
  readonly rule: string | null
}

export const siteState = createStore<SiteState>({
  geometry: null,
  use: 'homestead',
  verdict: null,
  rule: null,
})
