/** Flood lines, canal ranges, forest land and bridges: what protects water, woods and roads. */
import type { DraftBook } from '../draft-book.ts'
import { chunkStrip } from '../geometry/chunk-strip.ts'
import { clipRings } from '../geometry/clip-rings.ts'
import { strip } from '../geometry/corridor.ts'
import { distance, ringArea } from '../geometry/ring.ts'
import { crossingOf } from '../geometry/segment.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { Land } from '../land/build-land.ts'
import type { Plain } from '../plain/build-plain.ts'

/** Beyond the bank, m: homes keep 24 m from rivers and 4 m from canals. */
const FLOOD_M = 18
const CANAL_M = 3
const CHUNK_M = 3000
const FOREST_KINDS = ['commercial', 'local_welfare', 'commercial', 'national_welfare'] as const

export function writeSafetyZones(book: DraftBook, plain: Plain, land: Land): void {
  for (const river of plain.rivers) {
    const edge = river.widthM / 2 + FLOOD_M
    const rings = clipRings(strip(river.line, edge, edge), plain.outline).inside
    chunkStrip(rings, river.line, CHUNK_M).forEach((polygons, i) => {
      book.add('flood_risk_zone', {
        unitCode: null,
        polygons,
        values: {
          code: `HL${river.code.slice(-3)}${String(i + 1).padStart(3, '0')}`,
          name: `${river.name}洪涝风险控制线`,
          announced_on: '2021-11-30',
        },
      })
    })
  }
  for (const canal of plain.canals.filter((each) => each.class === 'trunk_canal')) {
    const edge = canal.widthM / 2 + CANAL_M
    const rings = clipRings(strip(canal.line, edge, edge), plain.outline).inside
    chunkStrip(rings, canal.line, CHUNK_M).forEach((polygons, i) => {
      book.add('canal_protection', {
        unitCode: null,
        polygons,
        values: {
          code: `GH${canal.code}-${i + 1}`,
          name: canal.name,
          announced_on: '2019-10-01',
        },
      })
    })
  }
  writeForest(book, land)
  writeBridges(book, plain)
}

/** The forestry register agrees with the land survey but for what is planted. */
function writeForest(book: DraftBook, land: Land): void {
  for (const { unit, ring, classCode, block } of land.parcels) {
    if (block < 0 || !['0301', '0302'].includes(classCode) || land.blocks[block]!.urban) continue
    if (ringArea(ring) < 600) continue
    const serial = book.layers.forest_land.length + 1
    book.add('forest_land', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code: `LD${String(serial).padStart(6, '0')}`,
        name: `${serial}号小班`,
        kind: FOREST_KINDS[serial % FOREST_KINDS.length]!,
      },
    })
  }
}

/** Where a classified road crosses a main river. */
function writeBridges(book: DraftBook, plain: Plain): void {
  for (const road of plain.roads.filter((each) => each.class !== 'village')) {
    for (const river of plain.rivers) {
      for (let i = 1; i < road.line.length; i++) {
        const [a, b] = [road.line[i - 1]!, road.line[i]!]
        const at = river.line
          .slice(1)
          .map((to, j) => crossingOf(a, b, river.line[j]!, to))
          .find((point) => point !== null)
        if (!at || book.layers.road_bridge.some((other) => near(other.polygons![0]![0]!, at)))
          continue
        const lengthM = river.widthM * 1.5 + 20
        book.add('road_bridge', {
          unitCode: null,
          polygons: [rectangle(at, lengthM, road.widthM, Math.atan2(b[1] - a[1], b[0] - a[0]))],
          values: {
            code: `QL${String(book.layers.road_bridge.length + 1).padStart(3, '0')}`,
            name: `${road.name}${river.name}桥`,
            road_code: road.code,
            size: lengthM > 100 ? 'large' : 'medium',
          },
        })
      }
    }
  }
}

const near = (a: readonly [number, number], b: readonly [number, number]) => distance(a, b) < 60
