/** 畜禽养殖禁养区. */
import { defineLayer } from '../catalogue.ts'

export const livestockBanZone = defineLayer({
  id: 'livestock_ban_zone',
  title: '畜禽养殖禁养区',
  titleEn: 'Zones closed to livestock',
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
    line: '#96694C',
    lineWidth: 1.4,
    lineMark: 'dashDot',
    fill: '#D9BFAC',
    fillOpacity: 0.12,
  },
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'announced_on'], sums: ['area_m2'] },
})
