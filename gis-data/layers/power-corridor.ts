/** 规划高压走廊: its axis and full width. */
import { defineLayer } from '../catalogue.ts'

export const powerCorridor = defineLayer({
  id: 'power_corridor',
  title: '规划高压走廊',
  titleEn: 'Planned power corridors',
  group: 'plans',
  geometry: 'MultiLineString',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    {
      name: 'voltage_kv',
      title: '电压等级',
      titleEn: 'Voltage',
      type: 'number',
      unit: 'kV',
      required: true,
    },
    { name: 'width_m', title: '走廊宽度', titleEn: 'Width', type: 'number', unit: 'm' },
    { name: 'approved_on', title: '规划批准日期', titleEn: 'Approved on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#A58A2E', lineWidth: 1.6, lineMark: 'dashLong' },
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'voltage_kv', 'width_m', 'approved_on'], sums: [] },
})
