/** 使用林地审核同意. */
import { defineLayer } from '../catalogue.ts'

export const forestConversion = defineLayer({
  id: 'forest_conversion',
  title: '使用林地审核同意',
  titleEn: 'Consents to use forest land',
  group: 'ecology',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'approval_number', title: '审核同意书文号', titleEn: 'Consent number', type: 'text' },
    { name: 'approved_on', title: '审核同意日期', titleEn: 'Consented on', type: 'date' },
    { name: 'project', title: '项目名称', titleEn: 'Project', type: 'text' },
  ],
  nameField: 'approval_number',
  keyField: 'code',
  drawing: {
    line: '#5E7F4E',
    lineWidth: 1.2,
    lineMark: 'dashDotDot',
    fill: '#C4D6B2',
    fillOpacity: 0.25,
  },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'approval_number', 'approved_on', 'project'], sums: ['area_m2'] },
})
