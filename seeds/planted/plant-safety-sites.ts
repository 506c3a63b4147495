/** E02, E03, E16, F08 and F09: public places, hazardous sites, farms, and registers that disagree. */
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { boundsOf } from '../geometry/bounds.ts'
import { type Ring, ringCentroid, scaleRing, type XY } from '../geometry/ring.ts'
import { normal } from '../geometry/segment.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { Planter } from './planter.ts'

export function plantSafetySites(planter: Planter): void {
  plantPlaces(planter)
  plantHazardous(planter)
  plantFarms(planter)
  plantForestOverFields(planter)
  const [district] = planter.base.book.layers.district
  planter.expect(
    {
      rule: 'F09',
      subjectLayer: 'district',
      subject: district!,
      objectLayer: null,
      object: null,
      state: 'notice',
    },
    '修复林盘少于行动计划数量',
  )
}

/** Schools and markets near roads are made newer than the regulation, or lose their date. */
function plantPlaces(planter: Planter): void {
  const dates = ['2015-09-01', '2018-03-12', null, '2020-09-01', '2013-06-30', null] as const
  let planted = 0
  for (const place of planter.base.book.layers.public_facility) {
    if (planted >= dates.length * planter.factor) return
    if (planter.isTouched(place)) continue
    const before = place.values.built_on ?? null
    place.values.built_on = dates[planted % dates.length]!
    const { findings, doubtful } = planter.judge('public_facility', place)
    if (doubtful || findings.length === 0) place.values.built_on = before
    else {
      planter.touch('public_facility', place, '学校、市场等公共场所距公路建筑控制区过近')
      planted++
    }
  }
}

const HAZARDOUS: readonly { kind: string | null; on: string | null; offM: number }[] = [
  { kind: 'gas_depot', on: '2016-05-01', offM: 40 },
  { kind: 'explosive', on: '2014-10-01', offM: 75 },
  { kind: 'gas_depot', on: '2004-02-01', offM: 55 },
  { kind: 'toxic', on: null, offM: 60 },
  { kind: null, on: '2015-01-01', offM: 30 },
  { kind: 'fuel_station', on: '2017-01-01', offM: 25 },
  { kind: 'gas_depot', on: '2018-01-01', offM: 135 },
]

function plantHazardous(planter: Planter): void {
  const { book, plain } = planter.base
  const roads = plain.roads.filter((road) => road.hasLand && road.class !== 'village')
  const add = (ring: Ring, kind: string | null, on: string | null): boolean => {
    const unit = planter.findUnit(ringCentroid(ring))
    if (!unit) return false
    const serial = String(book.layers.hazardous_site.length + 1).padStart(3, '0')
    const row = {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code: `WXP${serial}`,
        name: `${shortPlaceName(unit.name)}${kind === 'fuel_station' ? '加油站' : '储存点'}`,
        kind,
        established_on: on,
      },
    }
    if (planter.judge('hazardous_site', row).doubtful) return false
    planter.touch('hazardous_site', book.add('hazardous_site', row), '危险物品场所距公路或桥梁过近')
    return true
  }
  Array.from({ length: planter.factor }, () => HAZARDOUS)
    .flat()
    .forEach(({ kind, on, offM }, n) => {
      for (let turn = 0; turn < 40; turn++) {
        const road = roads[(n * 11 + turn) % roads.length]!
        const i = planter.random.integer(1, road.line.length - 2)
        const [a, p, b] = [road.line[i - 1]!, road.line[i]!, road.line[i + 1]!]
        const [nx, ny] = normal(a, b)
        const off = road.widthM / 2 + offM + 10
        const centre: XY = [p[0] + nx * off, p[1] + ny * off]
        if (add(rectangle(centre, 26, 18, Math.atan2(ny, nx) + Math.PI / 2), kind, on)) return
      }
    })
  for (const bridge of book.layers.road_bridge.slice(0, 2 * planter.factor)) {
    const [x, y] = ringCentroid(bridge.polygons![0]!)
    for (let turn = 0; turn < 16; turn++) {
      const angle = turn * 0.4
      const centre: XY = [x + Math.cos(angle) * 170, y + Math.sin(angle) * 170]
      if (add(rectangle(centre, 24, 16, angle), 'explosive', '2015-07-01')) break
    }
  }
}

/** Some farms in closed zones and near people; zones are drawn where a farm is to be found in one. */
function plantFarms(planter: Planter): void {
  const { book, plain } = planter.base
  const [minX, minY, maxX, maxY] = boundsOf(plain.outline)
  const farmAt = (centre: XY, on: string | null) => {
    const serial = String(book.layers.livestock_farm.length + 1).padStart(3, '0')
    const unit = planter.findUnit(centre)
    return (
      unit && {
        unitCode: unit.code,
        polygons: [rectangle(centre, 60, 35, planter.random.range(0, 3))],
        values: {
          code: `YZ${serial}`,
          name: `${shortPlaceName(unit.name)}养殖场`,
          species: planter.random.pick(['生猪', '肉鸡', '奶牛']),
          established_on: on,
        },
      }
    )
  }
  const dates = ['2016-05-01', '2018-09-10', '2010-03-01', null, '2020-04-15'] as const
  const counts = { clear: 0, near: 0, source: 0 }
  for (let turn = 0; turn < 4000; turn++) {
    const centre: XY = [planter.random.range(minX, maxX), planter.random.range(minY, maxY)]
    const total = counts.clear + counts.near + counts.source
    const row = farmAt(centre, dates[total % dates.length]!)
    if (!row) continue
    const { findings, doubtful } = planter.judge('livestock_farm', row)
    if (doubtful) continue
    const inSource = findings.some(({ areaM2 }) => areaM2 !== undefined)
    const what = findings.length === 0 ? 'clear' : inSource ? 'source' : 'near'
    if (counts[what] >= { clear: 6, near: 3, source: 2 }[what] * planter.factor) continue
    counts[what]++
    const farm = book.add('livestock_farm', row)
    planter.touch('livestock_farm', farm, '养殖场在禁养区、水源保护区内或距人口集中区过近')
    if (what !== 'clear' || counts.clear > 4 * planter.factor) continue
    const serial = String(book.layers.livestock_ban_zone.length + 1).padStart(3, '0')
    const announced = ['2017-06-01', '2017-06-01', '2017-06-01', null][counts.clear % 4]!
    book.add('livestock_ban_zone', {
      unitCode: null,
      polygons: [rectangle(centre, 420, 300, 0.5)],
      values: { code: `JYQ${serial}`, name: `禁养区${serial}`, announced_on: announced },
    })
  }
}

/** Compartments that the forestry register has on surveyed paddy. */
function plantForestOverFields(planter: Planter): void {
  const { book } = planter.base
  const fields = book.layers.land_parcel.filter(({ values }) => values.class_code === '0101')
  let planted = 0
  for (let i = 13; i < fields.length && planted < 4 * planter.factor; i += 997) {
    const field = fields[i]!
    const [outer] = field.polygons!
    const ring = scaleRing(outer!, ringCentroid(outer!), 0.55)
    const row = {
      unitCode: field.unitCode,
      polygons: [ring],
      values: {
        code: `LDG${String(book.layers.forest_land.length + 1).padStart(5, '0')}`,
        name: `退耕还林小班${planted + 1}`,
        kind: 'commercial',
      },
    }
    const { findings, doubtful } = planter.judge('forest_land', row)
    const box = boundsOf(ring)
    const occupied =
      planter.around.houses(box).length > 0 || planter.around.industry(box).length > 0
    if (doubtful || findings.length !== 1 || occupied) continue
    planter.touch('forest_land', book.add('forest_land', row), '林地与三调耕地重叠')
    planted++
  }
}
