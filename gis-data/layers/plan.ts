/** 规划文件: a plan as a document with its extent; one plan may cover several villages. */
import { defineLayer } from '../catalogue.ts'

export const plan = defineLayer({
  id: 'plan',
  title: '规划范围',
  titleEn: 'Plan extents',
  group: 'plans',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '规划编号', titleEn: 'Plan number', type: 'text', required: true },
    {
      name: 'kind',
      title: '类型',
      titleEn: 'Kind',
      type: 'text',
      codes: 'planKind',
      required: true,
    },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text', required: true },
    {
      name: 'status',
      title: '审批状态',
      titleEn: 'Status',
      type: 'text',
      codes: 'planStatus',
      required: true,
    },
    { name: 'approval_number', title: '批准文号', titleEn: 'Approval number', type: 'text' },
    { name: 'approved_on', title: '批准日期', titleEn: 'Approved on', type: 'date' },
    { name: 'base_year', title: '基期年', titleEn: 'Base year', type: 'integer', unit: 'year' },
    { name: 'horizon_year', title: '规划期限', titleEn: 'Horizon', type: 'integer', unit: 'year' },
    { name: 'code_system', title: '代码体系', titleEn: 'Code system', type: 'text' },
    { name: 'agency', title: '编制单位', titleEn: 'Agency', type: 'text' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#46616F', lineWidth: 1.2, lineMark: 'dashLong' },
  zoom: { min: 9, shape: 9 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'kind', 'name', 'status', 'approval_number', 'approved_on', 'horizon_year'],
    sums: ['area_m2'],
  },
})
