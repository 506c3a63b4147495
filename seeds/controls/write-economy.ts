/** Collective operating land, approved conversions and public facilities. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { dateBetween } from '../dates.ts'
import type { DraftBook } from '../draft-book.ts'
import type { XY } from '../geometry/ring.ts'
import type { Site } from '../land/site.ts'
import type { Plain } from '../plain/build-plain.ts'
import { createRandom, type Random } from '../random.ts'
import { marketEntry } from './market-entry.ts'

/** 战旗村 sold the first plot of the province in 2015. */
const FIRST_SALE_VILLAGE = '510117104213'

export function writeEconomy(book: DraftBook, plain: Plain, sites: readonly Site[]): void {
  const random = createRandom('economy')
  const projects = sites.filter(({ kind }) => kind === 'project')
  for (const site of projects) {
    const name = shortPlaceName(site.unit.name)
    if (site.index % 3 === 0 || site.unit.code === FIRST_SALE_VILLAGE) {
      const serial = book.layers.collective_operating_land.length + 1
      book.add('collective_operating_land', {
        unitCode: site.unit.code,
        polygons: [site.outer],
        values: {
          code: `JTJY${String(serial).padStart(4, '0')}`,
          name: `${name}集体经营性建设用地${serial}号宗地`,
          use_code: '0901',
          term_years: 40,
          owner_name: `${site.unit.town.name}${name}股份经济合作联合社`,
          ...marketEntry(site.unit.code, serial),
        },
      })
    }
    if (site.index % 5 < 3) {
      const on = dateBetween(2012, 2023, random)
      book.add('land_conversion', {
        unitCode: site.unit.code,
        polygons: [site.outer],
        values: {
          code: `NZY${on.slice(0, 4)}${String(site.index + 1).padStart(4, '0')}`,
          approval_number: `川府土〔${on.slice(0, 4)}〕${random.integer(20, 980)}号`,
          approved_on: on,
          project: `${name}乡村产业用地`,
        },
      })
    }
  }
  writeFacilities(book, plain, sites, random)
}

const EVERYWHERE = [
  ['01', '村委会'],
  ['02', '便民服务中心'],
  ['11', '卫生站'],
  ['16', '公交站'],
  ['14', '公共厕所'],
  ['05', '健身广场'],
] as const
const SOMETIMES = [
  ['03', '文化活动中心'],
  ['09', '幼儿园'],
  ['08', '小学'],
  ['10', '幸福院'],
  ['12', '集贸市场'],
  ['19', '垃圾收集点'],
  ['20', '污水处理站'],
  ['17', '停车场'],
  ['25', '古庙'],
  ['26', '古树'],
] as const

function writeFacilities(
  book: DraftBook,
  { units }: Plain,
  sites: readonly Site[],
  random: Random,
): void {
  for (const unit of units) {
    const centre =
      sites.find((site) => site.kind === 'centre' && site.unit === unit)?.centre ?? unit.seed
    const places = sites.filter(
      (site) => site.unit === unit && ['linpan', 'settlement'].includes(site.kind),
    )
    const kinds = [...EVERYWHERE, ...SOMETIMES.filter(() => random.chance(0.28))]
    kinds.forEach(([kind, title], i) => {
      const at = i < 2 || places.length === 0 ? centre : random.pick(places).centre
      const point: XY = [at[0] + random.range(-22, 22), at[1] + random.range(-22, 22)]
      book.add('public_facility', {
        unitCode: unit.code,
        point,
        values: {
          code: `GGSS${String(book.layers.public_facility.length + 1).padStart(5, '0')}`,
          name: `${shortPlaceName(unit.name)}${title}`,
          kind,
        },
      })
    })
  }
}
