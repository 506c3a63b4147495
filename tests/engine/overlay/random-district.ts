/**
 * Four units with ragged parcels and overlapping restoration zones, the same at every run. Small, since edges are
 * geodesics: a node that a cut puts on a long edge moves the area.
 */
import type { Polygon, Position } from 'geojson'
import { rectangle } from '../../../gis-data/rules/fixture.ts'
import type { Features } from '../checks/small-district.ts'

export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

export const units = ['510117104201', '510117104202', '510117115201', '510117115202'] as const
const corners = [
  [0, 0],
  [1000, 0],
  [0, 1000],
  [1000, 1000],
] as const
/** Of 1e-5°: units are 200 m wide. */
const SCALE = 0.2
const box = (west: number, south: number, east: number, north: number) =>
  rectangle(west * SCALE, south * SCALE, east * SCALE, north * SCALE)

export const unitShapes = corners.map(([x, y]) => box(x, y, x + 1000, y + 1000))

const landClasses = ['0101', '0301', '0702'] as const
const kinds = ['forest', 'river', 'wetland'] as const

const origin = rectangle(0, 0, 1, 1).coordinates[0]![0] as [number, number]

/** Corners at uneven distances around a middle; in steps of 1e-5° and SCALE. */
export function ragged(next: () => number, x: number, y: number, radius: number): Polygon {
  const count = 5 + Math.floor(next() * 9)
  const ring: Position[] = Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * (at + 0.7 * next())) / count
    const far = radius * (0.3 + 0.7 * next())
    return [
      Number((origin[0] + (x + far * Math.cos(angle)) * SCALE * 1e-5).toFixed(9)),
      Number((origin[1] + (y + far * Math.sin(angle)) * SCALE * 1e-5).toFixed(9)),
    ]
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}

const next = randomNumbers(20_261_129)

export const parcels = Array.from({ length: 48 }, (_, index) => {
  const unit = index % 4
  const [x, y] = corners[unit]!
  return {
    fid: index + 1,
    unitCode: units[unit]!,
    geometry: ragged(next, x + 150 + 700 * next(), y + 150 + 700 * next(), 140),
    values: { bsm: `D${index + 1}`, class_code: landClasses[index % 3]! },
  }
})

/** Of no unit: they lie across the boundaries and over one another. */
export const zones = Array.from({ length: 24 }, (_, index) => ({
  fid: index + 1,
  geometry: ragged(next, 200 + 1600 * next(), 200 + 1600 * next(), 380),
  values: { code: `S${index + 1}`, plan_code: 'P3', kind: kinds[index % 3]! },
}))

export const randomDistrict: Features = {
  district: [
    {
      fid: 1,
      geometry: box(0, 0, 2000, 2000),
      values: { code: '510117', name: '郫都区' },
    },
  ],
  town: [0, 1].map((row) => ({
    fid: row + 1,
    geometry: box(0, row * 1000, 2000, row * 1000 + 1000),
    values: { code: units[row * 2]!.slice(0, 9), name: ['唐昌街道', '友爱镇'][row]! },
  })),
  unit: units.map((code, index) => ({
    fid: index + 1,
    unitCode: code,
    geometry: unitShapes[index]!,
    values: {
      code,
      name: `${'甲乙丙丁'[index]}村`,
      town_code: code.slice(0, 9),
      town_name: index < 2 ? '唐昌街道' : '友爱镇',
      kind: 'village',
      agricultural: true,
    },
  })),
  land_parcel: parcels,
  plan_restoration: zones,
  // the first plot reaches 2 cm over the border of its use
  plan_village: [
    ['0101', 1100, 1200],
    ['1001', 1200, 1300],
  ].map(([use_code, west, east], index) => ({
    fid: index + 1,
    unitCode: units[3],
    geometry: box(Number(west), 1100, Number(east), 1200),
    values: { code: `V${index}`, plan_code: 'P4', use_code: String(use_code) },
  })),
  basic_farmland: [
    {
      fid: 1,
      unitCode: units[3],
      geometry: box(1100, 1100, 1200.1, 1200),
      values: { bsm: 'J1', plot_number: 'T1' },
    },
  ],
  // one within, one on the border of two units, one outside of all
  public_facility: [
    [500, 500],
    [1000, 500],
    [2500, 500],
  ].map(([x, y], index) => ({
    fid: index + 1,
    geometry: { type: 'Point', coordinates: box(x!, y!, x! + 1, y! + 1).coordinates[0]![0]! },
    values: { code: `G${index}`, name: `设施${index}`, kind: '01' },
  })),
  // along the border of two units
  river: [
    {
      fid: 1,
      geometry: {
        type: 'LineString',
        coordinates: [box(200, 1000, 201, 1001), box(800, 1000, 801, 1001)].map(
          ({ coordinates }) => coordinates[0]![0]!,
        ),
      },
      values: { code: 'R1', name: '界河', class: 'main' },
    },
  ],
  road: [
    {
      fid: 1,
      geometry: {
        type: 'LineString',
        coordinates: [box(0, 500, 1, 500), box(2000, 500, 1, 500)].map(
          ({ coordinates }) => coordinates[0]![0]!,
        ),
      },
      values: { code: 'G1', name: '国道', class: 'national' },
    },
  ],
}
