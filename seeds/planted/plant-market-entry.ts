/** H01–H04: plots that are not ready for the market, parks, houses run as a business, road projects. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { Draft } from '../draft-book.ts'
import { ringArea, ringContains } from '../geometry/ring.ts'
import { findYard } from './find-yard.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

const PILOT = '510117104213'

export function plantMarketEntry(planter: Planter): void {
  marketPlots(planter)
  parks(planter)
  businessHouses(planter)
  roadProjects(planter)
}

const inTurns = (planter: Planter, drafts: readonly Draft[]) =>
  roundRobin(
    drafts.filter(({ unitCode }) => unitCode !== null),
    ({ unitCode }) => unitCode!,
    planter.random,
  )

function marketPlots(planter: Planter): void {
  const changes: readonly (readonly [Draft['values'], string])[] = [
    [{ consent_percent: 61.5 }, '入市表决不足三分之二'],
    [{ owner_registered: false }, '集体土地所有权未登记'],
    [{ access_approved: null, consent_percent: null }, '入市条件资料不全'],
    [{ use_code: '0704' }, '入市地块规划用途不是经营性'],
    [
      { scheme_reported_on: '2023-05-08', announced_on: '2023-05-12' },
      '入市方案报送不足十个工作日',
    ],
    [{ planning_conditions: null }, '入市条件资料不全'],
    [{ commodity_housing: true }, '入市地块用于商品住宅'],
    [
      { scheme_reported_on: '2023-09-18', announced_on: '2023-10-10' },
      '报送期间有国庆节，无法判定',
    ],
  ]
  const plots = inTurns(planter, planter.base.book.layers.collective_operating_land)
  const pilot = plots.find(({ unitCode }) => unitCode === PILOT)
  if (pilot) {
    pilot.values.planning_conditions = false
    planter.touch('collective_operating_land', pilot, '2015 年试点入市，按现行条件属历史情形')
  }
  let turn = 0
  for (const plot of plots) {
    const change = changes[Math.floor(turn / planter.factor)]
    if (!change) return
    if (planter.isTouched(plot)) continue
    Object.assign(plot.values, change[0])
    planter.touch('collective_operating_land', plot, change[1])
    turn++
  }
}

/** Parks without zones on record, and construction zones drawn over their fields. */
function parks(planter: Planter): void {
  const { layers } = planter.base.book
  for (const park of layers.park) {
    const zones = layers.park_zone.filter(({ values }) => values.park_code === park.values.code)
    if (!zones.some(({ values }) => values.kind === 'construction')) {
      planter.touch('park', park, '园区没有划分建设区')
      continue
    }
    if (park.values.kind !== 'agriculture') continue
    const plot = layers.basic_farmland.find(
      ({ polygons }) =>
        ringArea(polygons![0]!) > 2500 && ringContains(park.polygons![0]!, polygons![0]![0]!),
    )
    const yard = plot && findYard(planter, plot.polygons![0]!, 30, 20, 2, 0.4)
    if (!plot || !yard) continue
    const serial = zones.length + 1
    const zone = planter.base.book.add('park_zone', {
      unitCode: plot.unitCode,
      polygons: [yard.ring],
      values: {
        code: `${park.values.code}F${String(serial).padStart(2, '0')}`,
        name: `${park.values.name}建设区${serial}`,
        park_code: park.values.code!,
        kind: 'construction',
      },
    })
    planter.take(yard.ring)
    planter.touch('park_zone', zone, '园区建设区占用永久基本农田')
  }
}

function businessHouses(planter: Planter): void {
  const operated = inTurns(
    planter,
    planter.base.book.layers.rural_house.filter(({ values }) => values.use_state === 'operated'),
  )
  const homesteads = new Map(
    planter.base.book.layers.homestead.map((one) => [one.values.parcel_code, one]),
  )
  let planted = 0
  for (const house of operated) {
    if (planted >= 7 * planter.factor) return
    const homestead = homesteads.get(house.values.parcel_code!)
    if (!homestead || planter.isTouched(house) || planter.isTouched(homestead)) continue
    const kind = planted % 7
    if (kind < 3) {
      house.values.safety = kind === 0 ? 'D' : 'C'
      planter.touch('rural_house', house, '民宿房屋安全等级不足')
    } else if (kind < 5) {
      house.values.safety = null
      planter.touch('rural_house', house, '经营农房没有安全鉴定')
    } else {
      if (
        operated.filter(({ values }) => values.parcel_code === house.values.parcel_code).length > 1
      )
        continue
      homestead.values.disposition = 'merged'
      planter.touch('homestead', homestead, '经营农房所在宅基地拟拆并')
      planter.touch('rural_house', house, '经营农房所在宅基地拟拆并')
    }
    planted++
  }
}

/** Stretches of road across the fields, with and without a conversion, and with wrong papers. */
function roadProjects(planter: Planter): void {
  const { book, plain } = planter.base
  const highway = { class: 'township', width_m: 6.5, use_code: '1202' }
  const farmRoad = { class: 'village', width_m: 4.5, use_code: '060101' }
  const kinds: readonly (readonly [Draft['values'], string])[] = [
    [highway, '新建乡道占用耕地'],
    [farmRoad, '新建村道占用耕地，须进出平衡'],
    [{ ...highway, class: null }, '道路等级缺失'],
    [{ ...farmRoad, use_code: '1202' }, '村道规划为公路用地'],
    [{ ...highway, use_code: null }, '道路规划用地代码缺失'],
    [highway, '新建乡道占用耕地'],
  ]
  const parcels = inTurns(
    planter,
    book.layers.land_parcel.filter(
      ({ values, polygons }) => values.class_code === '0101' && ringArea(polygons![0]!) > 4000,
    ),
  )
  let planted = 0
  for (const parcel of parcels) {
    const kind = kinds[Math.floor(planted / planter.factor)]
    if (!kind) break
    const ring = parcel.polygons![0]!
    const yard = findYard(planter, ring, 46, 7, 2, plain.flow.angleAt(ring[0]!))
    if (!yard) continue
    const unit = planter.units.get(parcel.unitCode!)!
    const serial = book.layers.rural_road_project.length + 1
    const draft = {
      unitCode: unit.code,
      polygons: [yard.ring],
      values: {
        code: `NCGL${String(serial).padStart(4, '0')}`,
        name: `${shortPlaceName(unit.name)}公路新建${serial}`,
        kind: 'new',
        responsible: unit.town.name,
        ...kind[0],
      },
    }
    if (planter.judge('rural_road_project', draft).doubtful) continue
    planter.take(yard.ring)
    planter.touch('rural_road_project', book.add('rural_road_project', draft), kind[1])
    planted++
  }
}
