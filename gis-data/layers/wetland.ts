/** 湿地. */
import { defineLayer } from '../catalogue.ts'

export const wetland = defineLayer({
  id: 'wetland',
  title: '湿地',
  titleEn: 'Wetlands',
  group: 'ecology',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'grade', title: '级别', titleEn: 'Grade', type: 'text', codes: 'wetlandGrade' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#3F8A84', lineWidth: 1.2, fill: '#8CC4BC', fillOpacity: 0.35 },
  label: { field: 'name', minZoom: 14, size: 11 },
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'grade'], sums: ['area_m2'] },
})
