/** 林地“一张图”: compartments of the forestry register. */
import { defineLayer } from '../catalogue.ts'

export const forestLand = defineLayer({
  id: 'forest_land',
  title: '林地',
  titleEn: 'Forest land',
  group: 'ecology',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '小班名称', titleEn: 'Compartment', type: 'text' },
    { name: 'kind', title: '林地类型', titleEn: 'Kind', type: 'text', codes: 'forestKind' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#3E7048',
    lineWidth: 1,
    lineMark: 'dashLong',
    fill: '#6F9F6B',
    fillOpacity: 0.35,
  },
  zoom: { min: 11, shape: 11 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'kind'], sums: ['area_m2'] },
})
