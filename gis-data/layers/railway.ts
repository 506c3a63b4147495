/** 铁路线路: the toe of the embankment where surveyed, else a centre line that decides nothing. */
import { defineLayer } from '../catalogue.ts'

export const railway = defineLayer({
  id: 'railway',
  title: '铁路线路',
  titleEn: 'Railways',
  group: 'infrastructure',
  geometry: 'MultiLineString',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    {
      name: 'class',
      title: '铁路类别',
      titleEn: 'Class',
      type: 'text',
      codes: 'railwayClass',
      required: true,
    },
    {
      name: 'area_kind',
      title: '沿线地区类型',
      titleEn: 'Area beside it',
      type: 'text',
      codes: 'railwayArea',
    },
    {
      name: 'reference',
      title: '图形所绘的线',
      titleEn: 'Line that is drawn',
      type: 'text',
      codes: 'lineReference',
    },
    { name: 'in_service_on', title: '投运日期', titleEn: 'In service since', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#3F4A52', lineWidth: 2.6, lineMark: 'double' },
  label: { field: 'name', minZoom: 13, size: 11 },
  zoom: { min: 9, shape: 9 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'name', 'class', 'area_kind', 'reference', 'in_service_on'],
    sums: [],
  },
})
