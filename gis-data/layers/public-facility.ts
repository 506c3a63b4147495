/** 公共服务设施 (GGJCSSD). */
import { defineLayer } from '../catalogue.ts'

export const publicFacility = defineLayer({
  id: 'public_facility',
  title: '公共服务设施',
  titleEn: 'Public facilities',
  group: 'infrastructure',
  geometry: 'Point',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text', required: true },
    {
      name: 'kind',
      title: '设施类型',
      titleEn: 'Kind',
      type: 'text',
      codes: 'publicFacility',
      standardName: 'SSLXDM',
      required: true,
    },
    { name: 'built_on', title: '建成日期', titleEn: 'Built on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { circle: '#4F6D8A', circleRadius: 4 },
  label: { field: 'name', minZoom: 15, size: 11 },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'kind'], sums: [] },
})
