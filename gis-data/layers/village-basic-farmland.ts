/** 村庄规划永久基本农田: basic farmland as the village plans draw it (GKBJ 0202). */
import { defineLayer } from '../catalogue.ts'

export const villageBasicFarmland = defineLayer({
  id: 'village_basic_farmland',
  title: '村规永农管控边界',
  titleEn: 'Basic farmland in village plans',
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
      name: 'plan_code',
      title: '规划编号',
      titleEn: 'Plan number',
      type: 'text',
      required: true,
      lookedUp: true,
    },
    {
      name: 'declared_area_m2',
      title: '面积',
      titleEn: 'Declared area',
      type: 'number',
      unit: 'm2',
      standardName: 'MJ',
    },
  ],
  nameField: 'code',
  keyField: 'code',
  declaredAreaField: 'declared_area_m2',
  drawing: {
    line: '#8C7A1E',
    lineWidth: 1,
    lineMark: 'dashDot',
    fill: '#B5A642',
    fillOpacity: 0.06,
  },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'plan_code', 'declared_area_m2'], sums: ['area_m2'] },
})
