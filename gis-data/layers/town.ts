/** 镇街: towns and subdistricts. */
import { defineLayer } from '../catalogue.ts'

export const town = defineLayer({
  id: 'town',
  title: '镇街',
  titleEn: 'Towns',
  group: 'administration',
  geometry: 'MultiPolygon',
  fields: [
    {
      name: 'code',
      title: '行政区代码',
      titleEn: 'Code',
      type: 'text',
      standardName: 'XZQDM',
      required: true,
    },
    {
      name: 'name',
      title: '名称',
      titleEn: 'Name',
      type: 'text',
      standardName: 'XZQMC',
      required: true,
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#6E7C85', lineWidth: 2, lineMark: 'dashDot' },
  label: { field: 'name', minZoom: 9, size: 15 },
  zoom: { min: 8, shape: 8 },
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name'], sums: ['area_m2'] },
})
