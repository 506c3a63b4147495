/** 危险物品场所. */
import { defineLayer } from '../catalogue.ts'

export const hazardousSite = defineLayer({
  id: 'hazardous_site',
  title: '危险物品场所',
  titleEn: 'Sites of hazardous goods',
  group: 'economy',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'kind', title: '类型', titleEn: 'Kind', type: 'text', codes: 'hazardousKind' },
    { name: 'established_on', title: '设立日期', titleEn: 'Established on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#5C4A1E',
    lineWidth: 1.4,
    fill: '#C9A94B',
    fillOpacity: 0.5,
  },
  label: { field: 'name', minZoom: 15, size: 11 },
  zoom: { min: 11, shape: 11 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'kind', 'established_on'], sums: ['area_m2'] },
})
