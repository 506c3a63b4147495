/** One box for units, features by code or name, coordinates and map sheets. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { SearchHit } from '../api/contract.ts'
import type { Db } from '../db/schema.ts'
import { coordinateHits, sheetHits } from './search-coordinates.ts'
import { featureHits } from './search-features.ts'
import { hitsInPlace } from './search-in-place.ts'

export async function search(
  db: Db,
  text: string,
  revision: number,
  viewer: Viewer,
): Promise<SearchHit[]> {
  const typed = await coordinateHits(db, text)
  if (typed.length > 0) return typed
  const sheets = sheetHits(text)
  // whoever types the number of a sheet hardly means the middle of a feature's number
  const features = await featureHits(db, text, revision, viewer, { inMiddle: sheets.length === 0 })
  if (sheets.length > 0 || features.length > 0) return [...sheets, ...features]
  return hitsInPlace(db, text, revision, viewer)
}
