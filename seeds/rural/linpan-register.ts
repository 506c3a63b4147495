/** Which linpans are protected, since when, and the features of the linpan layer. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { DraftBook } from '../draft-book.ts'
import { ringArea } from '../geometry/ring.ts'
import type { Site } from '../land/site.ts'
import { createRandom } from '../random.ts'
import type { Home } from './home.ts'
import type { LinpanProtection } from './write-homes.ts'

const FAMILY = [...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许曾彭苏蒋蔡贾']
const PLACES = ['院子', '林盘', '大院', '老院', '碾', '桥', '堰', '坝']

export function linpanProtection(site: Site): LinpanProtection {
  if (site.kind !== 'linpan') return { listed: false, since: null }
  const random = createRandom(`protection ${site.index}`)
  const luck = random.next()
  if (luck < 0.14)
    return { listed: true, since: random.pick(['2018-08-01', '2019-06-01', '2020-07-01']) }
  if (luck < 0.4) return { listed: false, since: random.pick(['2020-01-01', '2021-03-01']) }
  return { listed: false, since: null }
}

export function writeLinpans(
  book: DraftBook,
  sites: readonly Site[],
  homes: readonly Home[],
): void {
  const households = new Map<Site, number>()
  for (const { site } of homes) households.set(site, (households.get(site) ?? 0) + 1)
  const serials = new Map<string, number>()
  for (const site of sites.filter(({ kind }) => kind === 'linpan')) {
    const random = createRandom(`linpan ${site.index}`)
    const serial = (serials.get(site.unit.code) ?? 0) + 1
    serials.set(site.unit.code, serial)
    const { listed, since } = linpanProtection(site)
    const areaM2 = ringArea(site.outer)
    book.add('linpan', {
      unitCode: site.unit.code,
      polygons: [site.outer],
      values: {
        code: `LP${site.unit.code}${String(serial).padStart(3, '0')}`,
        name: `${shortPlaceName(site.unit.name)}${random.pick(FAMILY)}家${random.pick(PLACES)}`,
        grade: listed
          ? random.chance(0.45)
            ? 'premium'
            : 'ordinary'
          : since && random.chance(0.5)
            ? 'restoration'
            : 'ordinary',
        listed,
        protected_since: since,
        households: households.get(site) ?? 0,
        canopy_m2: Math.round(areaM2 * random.range(0.42, 0.66)),
      },
    })
  }
}
