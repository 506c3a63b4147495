/** Moves, changes, removes and adds features of any layers, as people would, from a seed. */
import type { Geometry } from 'geojson'
import { type LayerId, layerIds, layerOf } from '../../../gis-data/layers/index.ts'
import type { FixtureFeature } from '../../../gis-data/rules/fixture.ts'
import type { createRandom } from '../../../seeds/random.ts'
import type { Db } from '../../../server/db/schema.ts'
import { editFeatures } from './edit-features.ts'

type Feature = FixtureFeature
type Random = ReturnType<typeof createRandom>

/** East and north in degrees, on every position. */
export function moved(geometry: Geometry, east: number, north: number): Geometry {
  const shift = (nested: unknown): unknown =>
    Array.isArray(nested) && typeof nested[0] === 'number'
      ? [nested[0] + east, nested[1] + north]
      : (nested as unknown[]).map(shift)
  if (geometry.type === 'GeometryCollection') return geometry
  return { ...geometry, coordinates: shift(geometry.coordinates) } as Geometry
}

/** One changeset a call; `layers` are those to choose from. Tells what was done. */
export function randomEdits(
  db: Db,
  features: Partial<Record<LayerId, readonly Feature[]>>,
  layers: readonly LayerId[] = layerIds,
) {
  const current = new Map(
    layers.map((layer) => [layer, new Map((features[layer] ?? []).map((one) => [one.fid, one]))]),
  )
  return async (random: Random, edits: number): Promise<string> => {
    const ended: Partial<Record<LayerId, number[]>> = {}
    const written: Partial<Record<LayerId, Feature[]>> = {}
    const told: string[] = []
    for (let left = edits; left > 0; left--) {
      const layer = random.pick(layers.filter((each) => current.get(each)!.size > 0))
      const standing = current.get(layer)!
      const feature = random.pick([...standing.values()])
      const kind = random.pick(['move', 'change', 'remove', 'add'] as const)
      if (ended[layer]?.includes(feature.fid)) continue
      told.push(`${kind} ${layer} ${feature.fid}`)
      const shifted = feature.geometry && {
        geometry: moved(feature.geometry, random.range(-8e-4, 8e-4), random.range(-8e-4, 8e-4)),
      }
      if (kind !== 'add') ended[layer] = [...(ended[layer] ?? []), feature.fid]
      if (kind === 'remove') standing.delete(feature.fid)
      else {
        const fid = kind === 'add' ? 1000 + Math.max(...standing.keys()) : feature.fid
        const next =
          kind === 'change'
            ? { ...feature, values: changed(random, layer, feature.values ?? {}) }
            : { ...feature, ...shifted, fid }
        written[layer] = [...(written[layer] ?? []), next]
        standing.set(fid, next)
      }
    }
    await editFeatures(db, ended, written)
    return told.join(', ')
  }
}

/** One value that may be missing goes, or a household's code is another's. */
function changed(random: Random, layer: LayerId, values: NonNullable<Feature['values']>) {
  const free = layerOf(layer).fields.filter(({ required }) => !required)
  const named = free.filter(({ name }) => values[name] != null)
  if (named.length === 0) return values
  const { name } = random.pick(named)
  return { ...values, [name]: name === 'household_code' ? 'F2' : null }
}
