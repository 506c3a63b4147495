/** 集体经营性建设用地. */
import { defineLayer } from '../catalogue.ts'

export const collectiveOperatingLand = defineLayer({
  id: 'collective_operating_land',
  title: '集体经营性建设用地',
  titleEn: 'Collective operating land',
  group: 'economy',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '地块编号', titleEn: 'Plot number', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    {
      name: 'use_code',
      title: '规划用途',
      titleEn: 'Planned use',
      type: 'text',
      codes: 'landUse2023',
    },
    { name: 'term_years', title: '出让年限', titleEn: 'Term in years', type: 'integer' },
    { name: 'owner_name', title: '所有权人', titleEn: 'Owner', type: 'text' },
    {
      name: 'owner_registered',
      title: '所有权已登记',
      titleEn: 'Ownership registered',
      type: 'boolean',
    },
    {
      name: 'planning_conditions',
      title: '规划条件已明确',
      titleEn: 'Planning conditions set',
      type: 'boolean',
    },
    {
      name: 'access_approved',
      title: '产业准入和环保要求已确认',
      titleEn: 'Industry and environment cleared',
      type: 'boolean',
    },
    {
      name: 'consent_percent',
      title: '成员同意比例',
      titleEn: 'Consent of members',
      type: 'number',
      unit: 'percent',
      range: { least: 0, most: 100 },
    },
    {
      name: 'scheme_reported_on',
      title: '出让方案报送日期',
      titleEn: 'Scheme reported on',
      type: 'date',
    },
    {
      name: 'announced_on',
      title: '入市公告日期',
      titleEn: 'Announced on',
      type: 'date',
    },
    {
      name: 'commodity_housing',
      title: '用于商品住宅',
      titleEn: 'For commodity housing',
      type: 'boolean',
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#7E4F86', lineWidth: 1.4, fill: '#B58FBA', fillOpacity: 0.25 },
  zoom: { min: 11, shape: 11 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'name', 'use_code', 'term_years', 'owner_name', 'announced_on'],
    sums: ['area_m2'],
  },
})
