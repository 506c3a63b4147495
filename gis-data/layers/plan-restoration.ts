/** 生态修复规划 features: restoration units. */
import { defineLayer } from '../catalogue.ts'
import { planFeatureFields } from './plan-feature-fields.ts'

export const planRestoration = defineLayer({
  id: 'plan_restoration',
  title: '生态修复规划',
  titleEn: 'Ecological restoration plan',
  group: 'plans',
  geometry: 'MultiPolygon',
  fields: [
    ...planFeatureFields,
    {
      name: 'kind',
      title: '类型',
      titleEn: 'Kind',
      type: 'text',
      codes: 'restorationKind',
      required: true,
    },
    {
      name: 'start_year',
      title: '起始年',
      titleEn: 'Start',
      type: 'integer',
      unit: 'year',
      range: { least: 1949, most: 2100 },
    },
    {
      name: 'end_year',
      title: '完成年',
      titleEn: 'End',
      type: 'integer',
      unit: 'year',
      range: { least: 1949, most: 2100 },
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#2F7F79', lineWidth: 1.4, pattern: 'dots', fill: '#4FA39B', fillOpacity: 0.4 },
  classField: 'kind',
  classes: [
    {
      values: ['reclamation'],
      title: '建设用地复垦',
      titleEn: 'Reclamation of built land',
      drawing: { line: '#94772F', lineWidth: 1.4, pattern: 'dots', fill: '#B08D3C' },
    },
    {
      values: ['forest'],
      title: '生态林营造',
      titleEn: 'Ecological forest',
      drawing: { line: '#2E7D4F', lineWidth: 1.4, pattern: 'dots', fill: '#3F9C66' },
    },
    {
      values: ['water'],
      title: '水系整治',
      titleEn: 'Watercourse renovation',
      drawing: { line: '#3C7FA3', lineWidth: 1.4, pattern: 'dots', fill: '#4E97BF' },
    },
    {
      values: ['linpan'],
      title: '林盘修复',
      titleEn: 'Linpan restoration',
      drawing: { line: '#5C8A3A', lineWidth: 1.4, pattern: 'dots', fill: '#74A650' },
    },
  ],
  zoom: { min: 9, shape: 12 },
  overview: 'dissolve',
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'plan_code', 'name', 'kind', 'start_year', 'end_year'],
    sums: ['area_m2'],
  },
})
