/** 地质灾害危险区. */
import { defineLayer } from '../catalogue.ts'

export const geohazardDangerZone = defineLayer({
  id: 'geohazard_danger_zone',
  title: '地质灾害危险区',
  titleEn: 'Geological danger zones',
  group: 'control',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'announced_on', title: '划定公布日期', titleEn: 'Announced on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#7A4B2A', lineWidth: 1.8, fill: '#B98A66', fillOpacity: 0.25 },
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'announced_on'], sums: ['area_m2'] },
})
