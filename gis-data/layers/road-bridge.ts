/** 公路桥梁. */
import { defineLayer } from '../catalogue.ts'

export const roadBridge = defineLayer({
  id: 'road_bridge',
  title: '公路桥梁',
  titleEn: 'Road bridges',
  group: 'infrastructure',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'road_code', title: '路线编号', titleEn: 'Route number', type: 'text' },
    { name: 'size', title: '规模', titleEn: 'Size', type: 'text', codes: 'bridgeSize' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#6B6558', lineWidth: 1.2, fill: '#BEB7A5', fillOpacity: 0.8 },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'road_code', 'size'], sums: [] },
})
