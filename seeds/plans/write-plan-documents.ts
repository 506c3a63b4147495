/** The documents of the other four plans: one for the district, three for each rural town. */
import type { Draft, DraftBook } from '../draft-book.ts'
import { dissolveRings } from '../geometry/dissolve-rings.ts'
import type { Plain } from '../plain/build-plain.ts'

import { BASE_MAP, BASE_YEAR, HORIZON_YEAR } from './plan-period.ts'

const TOWN_PLANS = [
  { kind: 'industry', title: '产业发展规划', prefix: 'CY' },
  { kind: 'restoration', title: '生态修复规划', prefix: 'XF' },
  { kind: 'collective', title: '集体经济发展规划', prefix: 'JT' },
] as const

export interface PlanCodes {
  spatial: string
  /** Code of a town's plan. */
  of(kind: 'industry' | 'restoration' | 'collective', townCode: string): string
}

export function writePlanDocuments(book: DraftBook, { units, outline }: Plain): PlanCodes {
  const district = dissolveRings(units.map(({ ring }) => ring))
  const spatial = document(
    book,
    'GT510117001',
    'spatial',
    '郫都区国土空间总体规划（2021—2035年）',
    district.length > 0 ? district : [outline],
  )
  const towns = [...new Map(units.map(({ town }) => [town.code, town])).values()]
  for (const town of towns) {
    const extent = dissolveRings(units.filter((unit) => unit.town === town).map(({ ring }) => ring))
    for (const { kind, title, prefix } of TOWN_PLANS) {
      document(book, `${prefix}${town.code}`, kind, `${town.name}${title}（2022—2035年）`, extent)
    }
  }
  return {
    spatial: spatial.values.code as string,
    of: (kind, townCode) => `${TOWN_PLANS.find((plan) => plan.kind === kind)!.prefix}${townCode}`,
  }
}

function document(
  book: DraftBook,
  code: string,
  kind: string,
  name: string,
  polygons: Draft['polygons'],
): Draft {
  const spatial = kind === 'spatial'
  return book.add('plan', {
    unitCode: null,
    polygons,
    values: {
      code,
      kind,
      name,
      status: 'approved',
      approval_number: spatial
        ? '川府函〔2024〕52号'
        : `郫府函〔2022〕${80 + book.layers.plan.length}号`,
      approved_on: spatial ? '2024-05-20' : '2022-09-30',
      base_year: BASE_YEAR,
      horizon_year: HORIZON_YEAR,
      base_map: BASE_MAP,
      code_system: '用地用海2023',
      agency: spatial ? '郫都区人民政府' : '郫都区规划和自然资源局',
    },
  })
}
