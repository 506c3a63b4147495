/** 文物保护单位保护范围. */
import { defineLayer } from '../catalogue.ts'

export const heritageSite = defineLayer({
  id: 'heritage_site',
  title: '文物保护范围',
  titleEn: 'Protected heritage',
  group: 'ecology',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text', required: true },
    {
      name: 'level',
      title: '级别',
      titleEn: 'Level',
      type: 'text',
      codes: 'heritageLevel',
      standardName: 'JBDM',
    },
    {
      name: 'zone',
      title: '区划类型',
      titleEn: 'Zone',
      type: 'text',
      codes: 'heritageZone',
      standardName: 'LSWHLXDM',
    },
    { name: 'announced_on', title: '划定公布日期', titleEn: 'Announced on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#8C5A2B', lineWidth: 1.4, fill: '#C79A63', fillOpacity: 0.2 },
  label: { field: 'name', minZoom: 14, size: 12 },
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'level'], sums: ['area_m2'] },
})
