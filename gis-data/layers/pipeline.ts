/** 油气管道: the axis, from which the law measures. */
import { defineLayer } from '../catalogue.ts'

export const pipeline = defineLayer({
  id: 'pipeline',
  title: '油气管道',
  titleEn: 'Oil and gas pipelines',
  group: 'infrastructure',
  geometry: 'MultiLineString',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'medium', title: '输送介质', titleEn: 'Medium', type: 'text' },
    { name: 'in_service_on', title: '投运日期', titleEn: 'In service since', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#7A5C99', lineWidth: 1.6, lineMark: 'dashDotDot' },
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'medium', 'in_service_on'], sums: [] },
})
