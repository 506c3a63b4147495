/** 畜禽养殖场. */
import { defineLayer } from '../catalogue.ts'

export const livestockFarm = defineLayer({
  id: 'livestock_farm',
  title: '畜禽养殖场',
  titleEn: 'Livestock farms',
  group: 'economy',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'species', title: '畜种', titleEn: 'Species', type: 'text' },
    { name: 'established_on', title: '建成日期', titleEn: 'Established on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#8A5A44', lineWidth: 1.2, fill: '#D8A98C', fillOpacity: 0.5 },
  zoom: { min: 11, shape: 11 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'species', 'established_on'], sums: ['area_m2'] },
})
