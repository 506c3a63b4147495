/** 入河排污口. */
import { defineLayer } from '../catalogue.ts'

export const sewageOutfall = defineLayer({
  id: 'sewage_outfall',
  title: '入河排污口',
  titleEn: 'Sewage outfalls',
  group: 'infrastructure',
  geometry: 'Point',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'receiving_water', title: '受纳水体', titleEn: 'Receiving water', type: 'text' },
    { name: 'built_on', title: '设置日期', titleEn: 'Built on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { circle: '#6B5B4A', circleRadius: 3.5 },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'receiving_water', 'built_on'], sums: [] },
})
