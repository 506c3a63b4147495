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
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#7E4F86', lineWidth: 1.4, fill: '#B58FBA', fillOpacity: 0.25 },
  zoom: { min: 11, shape: 11 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'use_code', 'term_years', 'owner_name'], sums: ['area_m2'] },
})
