/** Features of the industry, restoration and collective plans, on plots where they conflict with nothing. */

import type { LayerId } from '../../gis-data/layers/index.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { DraftBook } from '../draft-book.ts'
import { resample } from '../geometry/course.ts'
import { type Ring, ringArea, scaleRing } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import type { Land } from '../land/build-land.ts'
import type { Site } from '../land/site.ts'
import type { Plain } from '../plain/build-plain.ts'
import { isWaterSource } from '../plain/rivers.ts'
import type { Unit } from '../plain/units.ts'
import { createRandom, type Random } from '../random.ts'
import { linpanProtection } from '../rural/linpan-register.ts'
import type { SeedValue } from '../seed-feature.ts'
import type { AddPlanFeature as Add } from './add-plan-feature.ts'
import { landTerm } from './land-term.ts'
import { worksYears } from './works-years.ts'
import type { PlanCodes } from './write-plan-documents.ts'
import { writeWaterWorks } from './write-water-works.ts'

/** Farther from a water source than any zone that rules on industry, m. */
const WATER_CLEAR_M = 135
/** What basic farmland may bear: planting bases of the base break no rule wherever they lie. */
const CROPS = [
  ['大蒜', 'vegetable'],
  ['韭黄', 'vegetable'],
  ['水稻', 'grain'],
  ['生菜', 'vegetable'],
  ['小麦', 'grain'],
  ['辣椒', 'vegetable'],
  ['油菜', 'oil'],
  ['莲藕', 'vegetable'],
] as const

/** Linpans whose yards are given up: reclamation may take them. */
export const isReclaimed = (site: Site): boolean => site.kind === 'linpan' && site.index % 19 === 5

export function writeTownPlans(
  book: DraftBook,
  plain: Plain,
  land: Land,
  sites: readonly Site[],
  codes: PlanCodes,
): void {
  const random = createRandom('town plans')
  const add = (
    layer: LayerId,
    kind: 'industry' | 'restoration' | 'collective',
    unit: Unit,
    ring: Ring,
    values: Record<string, SeedValue>,
  ) => {
    const serial = String(book.layers[layer].length + 1).padStart(6, '0')
    const code = `${kind.slice(0, 2).toUpperCase()}${unit.town.code}${serial}`
    book.add(layer, {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        code,
        plan_code: codes.of(kind, unit.town.code),
        ...(kind === 'restoration' ? {} : landTerm(code)),
        ...values,
      },
    })
  }
  const villageName = ({ name }: Unit) => shortPlaceName(name)
  const plotOf = (site: Site) => scaleRing(site.outer, site.centre, 0.96)

  for (const site of sites.filter(({ kind }) => kind === 'project')) {
    const use = projectUse(land, site)
    const tourism = use === '0901' && random.chance(0.6)
    const operator = investor(site.unit, random)
    add('plan_industry', 'industry', site.unit, plotOf(site), {
      name: `${villageName(site.unit)}${tourism ? random.pick(['林盘民宿', '田园综合体', '研学基地']) : random.pick(['农产品加工点', '冷链仓储', '烘干中心'])}`,
      kind: tourism ? 'tourism' : 'construction',
      use_code: use,
      crop: null,
      investor: operator,
    })
    if (site.index % 2 === 0) {
      add('plan_collective', 'collective', site.unit, plotOf(site), {
        name: `${villageName(site.unit)}集体经营性建设用地${site.index + 1}号`,
        kind: site.index % 6 === 0 ? 'operation' : 'market',
        use_code: use,
        disposal: site.index % 6 === 0 ? 'own' : 'market',
        operator,
      })
    }
  }
  const planted = writeFieldProjects(plain, land, random, add)
  for (const site of sites) {
    if (isReclaimed(site)) {
      add('plan_restoration', 'restoration', site.unit, scaleRing(site.core, site.centre, 0.97), {
        name: `${villageName(site.unit)}宅基地复垦`,
        kind: 'reclamation',
        ...worksYears(random),
      })
    } else if (site.kind === 'linpan' && linpanProtection(site).since && site.index % 2 === 0) {
      add('plan_restoration', 'restoration', site.unit, site.outer, {
        name: `${villageName(site.unit)}林盘修复`,
        kind: 'linpan',
        ...worksYears(random),
      })
    }
  }
  for (const { unit, ring, classCode, block } of land.parcels) {
    if (block < 0 || !['0301', '0302'].includes(classCode) || land.blocks[block]!.urban) continue
    if (ringArea(ring) > 800 && random.chance(0.5) && !planted.has(block)) {
      add('plan_restoration', 'restoration', unit, ring, {
        name: `${villageName(unit)}生态林`,
        kind: 'forest',
        ...worksYears(random),
      })
    }
  }
  writeWaterWorks(plain, random, add)
}

/** Gives back the blocks that are taken. */
function writeFieldProjects(plain: Plain, land: Land, random: Random, add: Add): Set<number> {
  const taken = new Set<number>()
  const waters = createSegmentIndex(
    plain.rivers.filter(isWaterSource).map(({ line }) => ({ line, owner: null })),
  )
  for (const { unit, ring, urban, block } of land.blocks) {
    const luck = random.next()
    if (urban || luck > 0.06 || ringArea(ring) < 6000) continue
    if (resample([...ring, ring[0]!], 25).some((p) => waters.nearest(p, WATER_CLEAR_M + 40)))
      continue
    const name = shortPlaceName(unit.name)
    taken.add(block)
    if (luck < 0.045) {
      const [title, crop] = random.pick(CROPS)
      add('plan_industry', 'industry', unit, ring, {
        name: `${name}${title}种植基地`,
        kind: 'planting',
        use_code: '0101',
        crop,
        investor: investor(unit, random),
      })
    } else {
      add('plan_collective', 'collective', unit, ring, {
        name: `${name}共享田园`,
        kind: 'leisure',
        use_code: '0101',
        disposal: 'own',
        operator: investor(unit, random),
      })
    }
  }
  return taken
}

const investor = (unit: Unit, random: Random): string =>
  `${shortPlaceName(unit.name)}${random.pick(['股份经济合作联合社', '农业专业合作社', '资产管理有限公司'])}`

function projectUse(land: Land, site: Site): string {
  const parcel = land.parcels.find((each) => each.site === site)
  return parcel?.classCode === '0601' ? '1001' : parcel?.classCode === '0508' ? '1101' : '0901'
}
