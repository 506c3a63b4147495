/** 产业发展规划 features: industry projects and planting bases. */
import { defineLayer } from '../catalogue.ts'
import { planFeatureFields } from './plan-feature-fields.ts'

export const planIndustry = defineLayer({
  id: 'plan_industry',
  title: '产业发展规划',
  titleEn: 'Industry plan',
  group: 'plans',
  geometry: 'MultiPolygon',
  fields: [
    ...planFeatureFields,
    {
      name: 'kind',
      title: '类型',
      titleEn: 'Kind',
      type: 'text',
      codes: 'industryKind',
      required: true,
    },
    {
      name: 'use_code',
      title: '拟用地代码',
      titleEn: 'Intended use',
      type: 'text',
      codes: 'landUse2023',
    },
    { name: 'crop', title: '作物类别', titleEn: 'Crop', type: 'text', codes: 'industryCrop' },
    { name: 'investor', title: '实施主体', titleEn: 'Investor', type: 'text' },
    { name: 'term_from', title: '用地起始日', titleEn: 'Land held from', type: 'date' },
    { name: 'term_to', title: '用地截止日', titleEn: 'Land held until', type: 'date' },
    {
      name: 'pollution',
      title: '排污情况',
      titleEn: 'Discharge of pollutants',
      type: 'text',
      codes: 'pollutionLevel',
    },
    { name: 'chemical', title: '化工项目', titleEn: 'Chemical industry', type: 'boolean' },
    {
      name: 'geohazard_assessed',
      title: '已作地质灾害危险性评估',
      titleEn: 'Geological hazard assessed',
      type: 'boolean',
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#A2506A',
    lineWidth: 1.4,
    pattern: 'hatch135',
    fill: '#C77C92',
    fillOpacity: 0.3,
  },
  classField: 'kind',
  classes: [
    {
      values: ['planting'],
      title: '种植基地',
      titleEn: 'Planting base',
      drawing: { line: '#7C8F3A', lineWidth: 1.4, pattern: 'hatch135', fill: '#9DB25A' },
    },
    {
      values: ['construction'],
      title: '建设项目',
      titleEn: 'Construction project',
      drawing: { line: '#A2506A', lineWidth: 1.6, pattern: 'hatch135', fill: '#C2647F' },
    },
    {
      values: ['tourism'],
      title: '农旅项目',
      titleEn: 'Rural tourism project',
      drawing: { line: '#8C5FA8', lineWidth: 1.4, pattern: 'hatch135', fill: '#AC86C4' },
    },
  ],
  zoom: { min: 9, shape: 12 },
  overview: 'dissolve',
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'plan_code', 'name', 'kind', 'use_code', 'crop', 'investor'],
    sums: ['area_m2'],
  },
})
