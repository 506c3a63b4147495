/** 地质灾害易发区. */
import { defineLayer } from '../catalogue.ts'

export const geohazardZone = defineLayer({
  id: 'geohazard_zone',
  title: '地质灾害易发区',
  titleEn: 'Geological hazard zones',
  group: 'control',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    {
      name: 'level',
      title: '易发程度',
      titleEn: 'Susceptibility',
      type: 'text',
      codes: 'hazardLevel',
      required: true,
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#8A6B52',
    lineWidth: 1.4,
    lineMark: 'dashShort',
    fill: '#C7A88F',
    fillOpacity: 0.15,
  },
  zoom: { min: 9, shape: 9 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'level'], sums: ['area_m2'] },
})
