/** 河道管理范围, as delimited by the water bureau. */
import { defineLayer } from '../catalogue.ts'

export const riverManagementRange = defineLayer({
  id: 'river_management_range',
  title: '河道管理范围',
  titleEn: 'River management range',
  group: 'control',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'river_name', title: '河道名称', titleEn: 'River', type: 'text', required: true },
    { name: 'bank', title: '岸别', titleEn: 'Bank', type: 'text' },
  ],
  nameField: 'river_name',
  keyField: 'code',
  drawing: {
    line: '#3A78A6',
    lineWidth: 1.2,
    lineMark: 'dashDot',
    fill: '#8CB9D6',
    fillOpacity: 0.1,
  },
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'river_name', 'bank'], sums: ['area_m2'] },
})
