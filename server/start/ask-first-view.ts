/**
 * What the first view asks for, asked by the server itself before it says that it is ready: the layers
 * and their tiles over the district. Only sooner: what fails here fails again, and is told, for whoever asks.
 */
import { district } from '../../gis-data/district.ts'
import { isLayerId, layerOf } from '../../gis-data/layers/index.ts'
import type { LayerSummary } from '../api/contract.ts'
import { tilesOver } from '../tiles/tile-address.ts'

/** The whole district on a small window, and on a large one. */
const zooms = [10, 11]
/** A start waits no longer for it. */
const PATIENCE_MS = 1200

/** @returns how many tiles were answered; none is asked for after one that failed */
export async function askFirstView(
  ask: (path: string) => Response | Promise<Response>,
  patienceMs = PATIENCE_MS,
): Promise<number> {
  const deadline = performance.now() + patienceMs
  const [west, south, east, north] = district.bounds
  const summaries = await ask('/api/layers')
  const layers = summaries.ok ? ((await summaries.json()) as LayerSummary[]) : []
  const shown = layers.filter(({ id }) => isLayerId(id) && layerOf(id).visibleAtStart)
  let answered = 0
  for (const zoom of zooms)
    for (const { tileset } of shown) {
      if (!tileset || zoom < tileset.minZoom) continue
      for (const { z, x, y } of tilesOver({ west, south, east, north }, zoom)) {
        const path = tileset.template
          .replace('{z}', String(z))
          .replace('{x}', String(x))
          .replace('{y}', String(y))
        if (performance.now() > deadline || !(await ask(path)).ok) return answered
        answered += 1
      }
    }
  return answered
}
