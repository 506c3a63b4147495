/** 都江堰渠系等灌溉渠道的管护范围. */
import { defineLayer } from '../catalogue.ts'

export const canalProtection = defineLayer({
  id: 'canal_protection',
  title: '渠系管护范围',
  titleEn: 'Protection ranges of canals',
  group: 'control',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '渠道名称', titleEn: 'Canal', type: 'text' },
    { name: 'announced_on', title: '划定公布日期', titleEn: 'Announced on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#4C8FA8',
    lineWidth: 1,
    lineMark: 'dashShort',
    fill: '#A9CFDD',
    fillOpacity: 0.15,
  },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'announced_on'], sums: ['area_m2'] },
})
