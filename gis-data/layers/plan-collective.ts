/** 集体经济发展规划 features: plots and projects of the village collectives. */
import { defineLayer } from '../catalogue.ts'
import { planFeatureFields } from './plan-feature-fields.ts'

export const planCollective = defineLayer({
  id: 'plan_collective',
  title: '集体经济发展规划',
  titleEn: 'Collective economy plan',
  group: 'plans',
  geometry: 'MultiPolygon',
  fields: [
    ...planFeatureFields,
    {
      name: 'kind',
      title: '类型',
      titleEn: 'Kind',
      type: 'text',
      codes: 'collectiveUse',
      required: true,
    },
    {
      name: 'use_code',
      title: '拟用地代码',
      titleEn: 'Intended use',
      type: 'text',
      codes: 'landUse2023',
    },
    {
      name: 'disposal',
      title: '资产处置方式',
      titleEn: 'Disposal',
      type: 'text',
      codes: 'collectiveDisposal',
    },
    { name: 'operator', title: '经营主体', titleEn: 'Operator', type: 'text' },
    { name: 'term_from', title: '用地起始日', titleEn: 'Land held from', type: 'date' },
    { name: 'term_to', title: '用地截止日', titleEn: 'Land held until', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#5A5FA8',
    lineWidth: 1.4,
    pattern: 'crosses',
    fill: '#7D82C4',
    fillOpacity: 0.4,
  },
  classField: 'kind',
  classes: [
    {
      values: ['market'],
      title: '入市地块',
      titleEn: 'Land brought to market',
      drawing: { line: '#4C51A0', lineWidth: 1.6, pattern: 'crosses', fill: '#6A70BF' },
    },
    {
      values: ['operation'],
      title: '自营项目',
      titleEn: 'Own operation',
      drawing: { line: '#6A62A8', lineWidth: 1.4, pattern: 'crosses', fill: '#8A82C6' },
    },
    {
      values: ['leisure'],
      title: '共享田园',
      titleEn: 'Shared farm',
      drawing: { line: '#4F86A8', lineWidth: 1.4, pattern: 'crosses', fill: '#6FA3C4' },
    },
  ],
  zoom: { min: 9, shape: 12 },
  overview: 'dissolve',
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'plan_code', 'name', 'kind', 'use_code', 'disposal', 'operator'],
    sums: ['area_m2'],
  },
})
