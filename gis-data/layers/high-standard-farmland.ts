/** 高标准农田 project areas. */
import { defineLayer } from '../catalogue.ts'

export const highStandardFarmland = defineLayer({
  id: 'high_standard_farmland',
  title: '高标准农田',
  titleEn: 'High-standard farmland',
  group: 'land',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '项目编码', titleEn: 'Project code', type: 'text', required: true },
    { name: 'name', title: '项目名称', titleEn: 'Project', type: 'text', required: true },
    {
      name: 'built_year',
      title: '建成年度',
      titleEn: 'Year built',
      type: 'integer',
      unit: 'year',
      range: { least: 1949, most: 'this_year' },
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#A08A2E',
    lineWidth: 1.2,
    lineMark: 'dashLong',
    fill: '#D8C66A',
    fillOpacity: 0.12,
  },
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'built_year'], sums: ['area_m2'] },
})
