/**
 * Layers of a village plan's database. Its features do not carry the number of their plan: whoever
 * imports them gives it.
 */
import { defineLayout } from './layout-profile.ts'

const source = '村庄规划数据库建库通行做法（MBNGH）'

export const plannedParcels = defineLayout({
  id: 'village-plan-parcels',
  title: '村庄规划 规划地类图斑(GHDLTB)',
  titleEn: 'Village plan: planned land use (GHDLTB)',
  layer: 'plan_village',
  source,
  certain: false,
  layerNames: ['GHDLTB'],
  mapping: { code: 'BSM', use_code: 'GHDLBM', planned_area_m2: 'GHDLMJ' },
})

export const constructionBoundaries = defineLayout({
  id: 'village-plan-boundaries',
  title: '村庄规划 管控边界中的村庄建设边界(GKBJ)',
  titleEn: 'Village plan: construction boundaries among the control lines (GKBJ)',
  layer: 'village_construction_boundary',
  source,
  certain: false,
  layerNames: ['GKBJ'],
  mapping: { code: 'BSM', zone_code: 'GKBJLXDM' },
})
