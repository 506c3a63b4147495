/** 临时用地 (LSYD): land lent for works, to be restored. */
import { defineLayer } from '../catalogue.ts'

export const temporaryLand = defineLayer({
  id: 'temporary_land',
  title: '临时用地',
  titleEn: 'Temporary land',
  group: 'land',
  geometry: 'MultiPolygon',
  fields: [
    {
      name: 'code',
      title: '标识码',
      titleEn: 'Identifier',
      type: 'text',
      standardName: 'BSM',
      required: true,
    },
    { name: 'project', title: '项目名称', titleEn: 'Project', type: 'text', standardName: 'XMMC' },
    { name: 'kind', title: '用途类型', titleEn: 'Kind', type: 'text', codes: 'temporaryLandKind' },
    {
      name: 'approval_number',
      title: '批准文号',
      titleEn: 'Approval number',
      type: 'text',
      standardName: 'PZWH',
    },
    {
      name: 'approved_on',
      title: '批准日期',
      titleEn: 'Approved on',
      type: 'date',
      standardName: 'PZRQ',
    },
    { name: 'ends_on', title: '到期日期', titleEn: 'Ends on', type: 'date' },
    { name: 'restored_on', title: '复垦验收日期', titleEn: 'Restored on', type: 'date' },
  ],
  nameField: 'project',
  keyField: 'code',
  drawing: {
    line: '#B5562B',
    lineWidth: 1.4,
    lineMark: 'dashDot',
    fill: '#E3A77E',
    fillOpacity: 0.3,
  },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: [
      'code',
      'project',
      'kind',
      'approval_number',
      'approved_on',
      'ends_on',
      'restored_on',
    ],
    sums: ['area_m2'],
  },
})
