/** One box for units, features by code or name, coordinates and map sheets. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { SearchHit } from '../api/contract.ts'
import type { Db } from '../db/schema.ts'
import { coordinateHits, sheetHits } from './search-coordinates.ts'
import { featureHits } from './search-features.ts'
import { hitsInPlace } from './search-in-place.ts'

/** A name that may lack its middle. */
const ABRIDGED = /^\p{Script=Han}{4,12}$/u

/** `郫府函[2021]21号`: the year of a document number stands in 〔〕, which few keyboards have. */
const withYearBrackets = (text: string) =>
  text.replace(/(?<=\p{Script=Han})[[(（【﹝〔](\d{4})[\])）】﹞〕](?=\d)/gu, '〔$1〕')

export async function search(
  db: Db,
  asked: string,
  revision: number,
  viewer: Viewer,
): Promise<SearchHit[]> {
  const text = withYearBrackets(asked.trim())
  const typed = await coordinateHits(db, text)
  if (typed.length > 0) return typed
  const sheets = sheetHits(text)
  // whoever types the number of a sheet hardly means the middle of a feature's number
  const features = await featureHits(db, text, revision, viewer, { inMiddle: sheets.length === 0 })
  if (sheets.length > 0 || features.length > 0) return [...sheets, ...features]
  const inPlace = await hitsInPlace(db, text, revision, viewer)
  if (inPlace.length > 0 || !ABRIDGED.test(text)) return inPlace
  return featureHits(db, text, revision, viewer, { abridged: true })
}
