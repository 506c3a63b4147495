/** 村庄规划 features: planned land use (GHDLTB). */
import { defineLayer } from '../catalogue.ts'
import { landUseClasses } from './land-use-classes.ts'
import { planFeatureFields } from './plan-feature-fields.ts'

export const planVillage = defineLayer({
  id: 'plan_village',
  title: '村庄规划用地',
  titleEn: 'Village plan land use',
  group: 'plans',
  geometry: 'MultiPolygon',
  fields: [
    ...planFeatureFields,
    {
      name: 'use_code',
      title: '规划用地代码',
      titleEn: 'Planned use',
      type: 'text',
      codes: 'landUse2023',
      standardName: 'GHDLBM',
      required: true,
    },
    {
      name: 'planned_area_m2',
      title: '规划面积',
      titleEn: 'Planned area',
      type: 'number',
      unit: 'm2',
      standardName: 'GHDLMJ',
      ofWhole: 'measure',
    },
  ],
  nameField: 'code',
  keyField: 'code',
  drawing: { line: '#C77F1A', lineWidth: 1, pattern: 'hatch45', fill: '#E0A040', fillOpacity: 0.3 },
  classField: 'use_code',
  classes: landUseClasses,
  zoom: { min: 9, shape: 12 },
  overview: 'dissolve',
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'plan_code', 'name', 'use_code', 'planned_area_m2'],
    sums: ['area_m2'],
  },
})
