/** A place and what one looks for in it, in either order: `战旗村 宅基地`, `博览园 唐昌镇`, `战旗村0012`, `战旗村JC00012`. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { SearchHit } from '../api/contract.ts'
import type { Db } from '../db/schema.ts'
import { featureHits } from './search-features.ts'

const MOST_WORDS = 4
/** What the name of a place ends in, and something behind it without a blank. */
const placeAndMore = /^(\p{Script=Han}+?(?:村|社区|街道|镇))([\p{L}\d].*)$/u

function wordsOf(text: string): string[] {
  const words = text.split(/\s+/)
  const parts = words.length === 1 ? placeAndMore.exec(text) : null
  return parts ? parts.slice(1) : words
}

/** What is found there, then the place itself; nothing where no word is a place. */
export async function hitsInPlace(
  db: Db,
  text: string,
  revision: number,
  viewer: Viewer,
): Promise<SearchHit[]> {
  const words = wordsOf(text.trim())
  if (words.length < 2 || words.length > MOST_WORDS) return []
  for (const at of [0, words.length - 1]) {
    const named = await featureHits(db, words[at]!, revision, viewer, { inMiddle: false })
    const place = named.find(({ kind, unitCode }) => kind === 'unit' && unitCode !== null)
    if (!place) continue
    const rest = words.toSpliced(at, 1).join(' ')
    const found = await featureHits(db, rest, revision, viewer, { within: place.unitCode! })
    return [...found, place]
  }
  return []
}
