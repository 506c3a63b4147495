/** Features whose number, name or spelling a text is, as far as a viewer may see them. */
import { sql } from 'kysely'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { SearchHit } from '../api/contract.ts'
import { type ReadableLayer, readableLayers } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { searchedFields } from '../db/search-index.ts'
import { layerCounts } from './layer-counts.ts'
import { type FoundRow, selectAnywhere, selectByIndex, selectRows } from './search-rows.ts'
import { spelledRows } from './search-spelling.ts'

const LIMIT_PER_LAYER = 6
const LIMIT = 30
/** A layer up to this size is looked through in a few milliseconds. */
const LOOKED_THROUGH = 20_000
/** Layers whose rows are places to fly to before they are features. */
const placeLayers: ReadonlySet<string> = new Set(['district', 'town', 'unit'])

export interface SearchChoice {
  readonly lookedThrough?: number
  readonly inMiddle?: boolean
  /** Code of the town or unit to look in. */
  readonly within?: string
  /** The text leaves out the middle of a name. */
  readonly abridged?: boolean
}

export async function featureHits(
  db: Db,
  text: string,
  revision: number,
  viewer: Viewer,
  { lookedThrough = LOOKED_THROUGH, inMiddle = true, within, abridged = false }: SearchChoice = {},
): Promise<SearchHit[]> {
  const layers = (await readableLayers(db, viewer)).filter(isSearchable)
  const counts = await layerCounts(db, revision)
  const isLarge = ({ layer, custom }: ReadableLayer) =>
    !custom && !within && (counts.get(layer.id) ?? 0) > lookedThrough
  const asked = {
    text,
    revision,
    viewer,
    limit: LIMIT_PER_LAYER,
    abridged,
    ...(within && { within }),
  }
  const large = abridged ? [] : layers.filter(isLarge)
  const small = layers.filter((layer) => !isLarge(layer))
  const found = await selectRows(db, [
    ...small.map((source) => selectAnywhere(source, asked)),
    ...large.flatMap((source) => selectByIndex(source, asked)),
  ])
  const spelled = within || abridged ? [] : await spelledRows(db, small, counts, asked)
  const rows = [...found, ...spelled]
  // No number begins or ends so: only then is it worth looking in the middle of every number.
  const all =
    rows.length > 0 || large.length === 0 || !inMiddle
      ? rows
      : await selectRows(
          db,
          large.map((source) => selectAnywhere(source, asked)),
        )
  const order = new Map(layers.map(({ layer }, at) => [layer.id, at]))
  const chosen = closestTogether(all, order)
  const places = await unitNames(db, chosen)
  const byId = new Map(layers.map(({ layer }) => [layer.id, layer]))
  return chosen.map((row) => toHit(row, byId.get(row.layer)!, places))
}

const isSearchable = ({ layer }: ReadableLayer) =>
  layer.geometry !== null && searchedFields(layer).length > 0

/** Each feature once, the closest first; then the layers together, in the order of their closest. */
function closestTogether(
  rows: readonly FoundRow[],
  order: ReadonlyMap<string, number>,
): FoundRow[] {
  const rank = (row: FoundRow) => order.get(row.layer) ?? 0
  const sorted = [...rows].sort(
    (a, b) =>
      closenessOf(a) - closenessOf(b) ||
      rank(a) - rank(b) ||
      compare(a.key ?? '', b.key ?? '') ||
      a.fid - b.fid,
  )
  const byLayer = new Map<string, Map<number, FoundRow>>()
  let taken = 0
  for (const row of sorted) {
    const own = byLayer.get(row.layer) ?? new Map<number, FoundRow>()
    byLayer.set(row.layer, own)
    if (taken === LIMIT || own.size === LIMIT_PER_LAYER || own.has(row.fid)) continue
    own.set(row.fid, row)
    taken += 1
  }
  return [...byLayer.values()].flatMap((own) => [...own.values()])
}

/** Whoever types the beginning of a place's name means the place, whatever else is called so. */
const closenessOf = ({ layer, closeness }: FoundRow): number =>
  placeLayers.has(layer) && closeness <= 1 ? -1 : closeness

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

async function unitNames(db: Db, rows: readonly FoundRow[]): Promise<Map<string, string>> {
  const codes = [...new Set(rows.flatMap(({ unitCode }) => unitCode ?? []))]
  if (codes.length === 0) return new Map()
  const { rows: units } = await sql<{ code: string; name: string }>`
    select code, name from layer.unit where rev_to is null and code = any(${codes}::text[])`.execute(
    db,
  )
  return new Map(units.map(({ code, name }) => [code, shortPlaceName(name)]))
}

function toHit(
  { layer: id, fid, name, key, unitCode, bounds }: FoundRow,
  layer: ReadableLayer['layer'],
  places: ReadonlyMap<string, string>,
): SearchHit {
  const title = shortPlaceName(name ?? key ?? String(fid))
  const isPlace = placeLayers.has(id)
  const place = isPlace || unitCode === null ? null : (places.get(unitCode) ?? null)
  const detail = [key === title ? null : key, place].filter(Boolean).join(' · ')
  return {
    kind: isPlace ? 'unit' : 'feature',
    layer: id,
    layerTitle: { title: layer.title, titleEn: layer.titleEn },
    fid,
    unitCode: isPlace && id !== 'district' ? key : null,
    title,
    detail: { title: detail, titleEn: detail },
    bounds,
  }
}
