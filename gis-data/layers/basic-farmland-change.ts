/** 永久基本农田变更登记: what was taken out of basic farmland or into it, and by which document. */
import { defineLayer } from '../catalogue.ts'

export const basicFarmlandChange = defineLayer({
  id: 'basic_farmland_change',
  title: '永久基本农田变更登记',
  titleEn: 'Changes to basic farmland',
  group: 'control',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '变更编号', titleEn: 'Change number', type: 'text', required: true },
    {
      name: 'kind',
      title: '变更类型',
      titleEn: 'Kind of change',
      type: 'text',
      codes: 'farmlandChangeKind',
      required: true,
    },
    { name: 'changed_on', title: '变更日期', titleEn: 'Changed on', type: 'date' },
    {
      name: 'approval_number',
      title: '批准文号',
      titleEn: 'Approval number',
      type: 'text',
      standardName: 'PZWH',
    },
    { name: 'finding_number', title: '认定意见文号', titleEn: 'Finding number', type: 'text' },
    { name: 'project', title: '项目名称', titleEn: 'Project', type: 'text', standardName: 'XMMC' },
  ],
  nameField: 'code',
  keyField: 'code',
  drawing: {
    line: '#9A5B1E',
    lineWidth: 1.6,
    lineMark: 'dashShort',
    fill: '#D9A441',
    fillOpacity: 0.2,
  },
  classField: 'kind',
  classes: [
    {
      values: ['occupation'],
      title: '占用调出',
      titleEn: 'Taken out',
      drawing: {
        line: '#A33B2A',
        lineWidth: 1.6,
        lineMark: 'dashShort',
        fill: '#D98A7A',
        fillOpacity: 0.25,
      },
    },
    {
      values: ['supplement'],
      title: '补划调入',
      titleEn: 'Taken in',
      drawing: {
        line: '#3F7F3A',
        lineWidth: 1.6,
        lineMark: 'dashShort',
        fill: '#8FBF7A',
        fillOpacity: 0.25,
      },
    },
    {
      values: ['correction'],
      title: '误划纠错',
      titleEn: 'Correction',
      drawing: {
        line: '#4A6FA5',
        lineWidth: 1.6,
        lineMark: 'dashShort',
        fill: '#9DB7D9',
        fillOpacity: 0.25,
      },
    },
    {
      values: ['adjustment'],
      title: '优化调整',
      titleEn: 'Adjustment',
      drawing: {
        line: '#9A7B1E',
        lineWidth: 1.6,
        lineMark: 'dashShort',
        fill: '#E0C46C',
        fillOpacity: 0.25,
      },
    },
  ],
  zoom: { min: 11, shape: 11 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'kind', 'changed_on', 'approval_number', 'finding_number', 'project'],
    sums: ['area_m2'],
  },
})
