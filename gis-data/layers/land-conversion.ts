/** 农用地转用批准范围 (ZZ_NYDZYFW): land whose conversion is approved. */
import { defineLayer } from '../catalogue.ts'

export const landConversion = defineLayer({
  id: 'land_conversion',
  title: '农转用批准范围',
  titleEn: 'Approved land conversion',
  group: 'land',
  geometry: 'MultiPolygon',
  fields: [
    {
      name: 'code',
      title: '案卷编号',
      titleEn: 'Case number',
      type: 'text',
      standardName: 'AJBH',
      required: true,
    },
    {
      name: 'approval_number',
      title: '批准文号',
      titleEn: 'Approval number',
      type: 'text',
      standardName: 'PZWH',
      required: true,
    },
    {
      name: 'approved_on',
      title: '批准日期',
      titleEn: 'Approved on',
      type: 'date',
      standardName: 'PZRQ',
    },
    { name: 'project', title: '项目名称', titleEn: 'Project', type: 'text', standardName: 'XMMC' },
  ],
  nameField: 'project',
  keyField: 'code',
  drawing: {
    line: '#8C6A4F',
    lineWidth: 1.2,
    lineMark: 'dashLong',
    fill: '#CDB49C',
    fillOpacity: 0.2,
  },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'approval_number', 'approved_on', 'project'], sums: ['area_m2'] },
})
