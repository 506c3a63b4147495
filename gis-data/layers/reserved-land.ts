/** 机动指标使用台账: parcels that use the reserve which village plans keep for what is not yet placed. */
import { defineLayer } from '../catalogue.ts'

export const reservedLand = defineLayer({
  id: 'reserved_land',
  title: '机动指标用地',
  titleEn: 'Land from the reserve',
  group: 'plans',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '台账编号', titleEn: 'Ledger number', type: 'text', required: true },
    { name: 'plan_code', title: '规划编号', titleEn: 'Plan number', type: 'text' },
    { name: 'project_name', title: '项目名称', titleEn: 'Project', type: 'text' },
    { name: 'approval_number', title: '批准文号', titleEn: 'Approval number', type: 'text' },
    { name: 'approved_on', title: '批准日期', titleEn: 'Approved on', type: 'date' },
  ],
  nameField: 'code',
  keyField: 'code',
  drawing: {
    line: '#7A3E9D',
    lineWidth: 1.6,
    lineMark: 'dashDot',
    pattern: 'dots',
    fill: '#B58AD0',
    fillOpacity: 0.35,
  },
  zoom: { min: 9, shape: 12 },
  overview: 'dissolve',
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'project_name', 'approval_number', 'approved_on'],
    sums: ['area_m2'],
  },
})
