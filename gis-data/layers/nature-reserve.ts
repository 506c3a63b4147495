/** 自然保护地: nature reserves and parks, by zone. */
import { defineLayer } from '../catalogue.ts'

export const natureReserve = defineLayer({
  id: 'nature_reserve',
  title: '自然保护地',
  titleEn: 'Nature reserves',
  group: 'control',
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
    {
      name: 'name',
      title: '名称',
      titleEn: 'Name',
      type: 'text',
      standardName: 'MC',
      required: true,
    },
    { name: 'zone', title: '功能分区', titleEn: 'Zone', type: 'text', codes: 'reserveZone' },
    { name: 'established_on', title: '批建日期', titleEn: 'Established on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#22705A',
    lineWidth: 1.8,
    lineMark: 'dashDotDot',
    fill: '#5FAF8F',
    fillOpacity: 0.12,
  },
  classField: 'zone',
  classes: [
    {
      values: ['core'],
      title: '核心保护区',
      titleEn: 'Core zone',
      drawing: {
        line: '#0F5C45',
        lineWidth: 2.4,
        lineMark: 'dashDotDot',
        fill: '#2F8F6B',
        fillOpacity: 0.22,
      },
    },
    {
      values: ['general'],
      title: '一般控制区',
      titleEn: 'General control zone',
      drawing: {
        line: '#4A9A7C',
        lineWidth: 1.6,
        lineMark: 'dashDotDot',
        fill: '#93CDB4',
        fillOpacity: 0.14,
      },
    },
  ],
  label: { field: 'name', minZoom: 12, size: 12 },
  zoom: { min: 9, shape: 9 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'zone', 'established_on'], sums: ['area_m2'] },
})
