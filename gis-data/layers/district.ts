/** 区: the district itself. */
import { defineLayer } from '../catalogue.ts'

export const district = defineLayer({
  id: 'district',
  title: '区界',
  titleEn: 'District',
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
  drawing: { line: '#5B6B75', lineWidth: 3, lineMark: 'dashDotDot' },
  zoom: { min: 5, shape: 5 },
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name'], sums: ['area_m2'] },
})
