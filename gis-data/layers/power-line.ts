/** 架空电力线路. */
import { defineLayer } from '../catalogue.ts'

export const powerLine = defineLayer({
  id: 'power_line',
  title: '电力线路',
  titleEn: 'Power lines',
  group: 'infrastructure',
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
    { name: 'laying', title: '敷设方式', titleEn: 'Laying', type: 'text', codes: 'powerLaying' },
    {
      name: 'reference',
      title: '图形所绘的线',
      titleEn: 'Line that is drawn',
      type: 'text',
      codes: 'lineReference',
    },
    { name: 'in_service_on', title: '投运日期', titleEn: 'In service since', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#7B7468', lineWidth: 1.2, lineMark: 'dashDot' },
  zoom: { min: 11, shape: 11 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'voltage_kv'], sums: [] },
})
