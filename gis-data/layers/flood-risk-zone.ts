/** 洪涝风险控制线. */
import { defineLayer } from '../catalogue.ts'

export const floodRiskZone = defineLayer({
  id: 'flood_risk_zone',
  title: '洪涝风险控制线',
  titleEn: 'Flood risk control lines',
  group: 'control',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'announced_on', title: '划定公布日期', titleEn: 'Announced on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#2B6C8F',
    lineWidth: 1.4,
    lineMark: 'dashDotDot',
    fill: '#7FB7D1',
    fillOpacity: 0.12,
  },
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'announced_on'], sums: ['area_m2'] },
})
