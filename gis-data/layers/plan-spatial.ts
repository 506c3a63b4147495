/** 国土空间规划 features: zones of the territorial spatial plan. */
import { defineLayer } from '../catalogue.ts'
import { planFeatureFields } from './plan-feature-fields.ts'

export const planSpatial = defineLayer({
  id: 'plan_spatial',
  title: '国土空间规划',
  titleEn: 'Territorial spatial plan',
  group: 'plans',
  geometry: 'MultiPolygon',
  fields: [
    ...planFeatureFields,
    {
      name: 'zone_code',
      title: '管控分区',
      titleEn: 'Control zone',
      type: 'text',
      codes: 'controlBoundary',
      standardName: 'GKBJLXDM',
      required: true,
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#3D5A80', lineWidth: 1.6, pattern: 'tint', fill: '#98B4D4', fillOpacity: 0.18 },
  classField: 'zone_code',
  classes: [
    {
      values: ['0101', '0102'],
      title: '生态空间',
      titleEn: 'Ecological space',
      drawing: {
        line: '#2E7D5B',
        lineWidth: 1.4,
        pattern: 'tint',
        fill: '#7FBF9E',
        fillOpacity: 0.2,
      },
    },
    {
      values: ['0201', '0202'],
      title: '农业空间',
      titleEn: 'Agricultural space',
      drawing: {
        line: '#8A8B2A',
        lineWidth: 1.4,
        pattern: 'tint',
        fill: '#D5D48A',
        fillOpacity: 0.2,
      },
    },
    {
      values: ['0301', '0302'],
      title: '村庄建设空间',
      titleEn: 'Village construction space',
      drawing: {
        line: '#B5762B',
        lineWidth: 1.4,
        pattern: 'tint',
        fill: '#E8B97A',
        fillOpacity: 0.2,
      },
    },
    {
      values: ['0400'],
      title: '城镇空间',
      titleEn: 'Urban space',
      drawing: {
        line: '#6B4C9A',
        lineWidth: 1.4,
        pattern: 'tint',
        fill: '#B9A3DB',
        fillOpacity: 0.22,
      },
    },
    {
      values: ['0900'],
      title: '其他空间',
      titleEn: 'Other space',
      drawing: {
        line: '#6E7C85',
        lineWidth: 1,
        pattern: 'tint',
        fill: '#B7C0C6',
        fillOpacity: 0.2,
      },
    },
  ],
  zoom: { min: 9, shape: 12 },
  overview: 'dissolve',
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'plan_code', 'name', 'zone_code'], sums: ['area_m2'] },
})
