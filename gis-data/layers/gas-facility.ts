/** 燃气设施保护范围. */
import { defineLayer } from '../catalogue.ts'

export const gasFacility = defineLayer({
  id: 'gas_facility',
  title: '燃气设施保护范围',
  titleEn: 'Protection ranges of gas facilities',
  group: 'infrastructure',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'announced_on', title: '划定公布日期', titleEn: 'Announced on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#8A6FB0',
    lineWidth: 1.2,
    lineMark: 'dashShort',
    fill: '#B9A6D3',
    fillOpacity: 0.15,
  },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'announced_on'], sums: ['area_m2'] },
})
