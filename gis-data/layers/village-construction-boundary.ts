/** 村庄建设边界: dissolve of 0301 and 0302 (GKBJ). */
import { defineLayer } from '../catalogue.ts'

export const villageConstructionBoundary = defineLayer({
  id: 'village_construction_boundary',
  title: '村庄建设边界',
  titleEn: 'Village construction boundary',
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
    { name: 'plan_code', title: '规划编号', titleEn: 'Plan number', type: 'text' },
    {
      name: 'zone_code',
      title: '管控边界类型',
      titleEn: 'Kind',
      type: 'text',
      codes: 'villageBoundaryZone',
      standardName: 'GKBJLXDM',
      required: true,
    },
  ],
  nameField: 'code',
  keyField: 'code',
  drawing: {
    line: '#D9822B',
    lineWidth: 1.6,
    lineMark: 'dashShort',
    fill: '#D9822B',
    fillOpacity: 0.05,
  },
  classField: 'zone_code',
  classes: [
    {
      values: ['0301'],
      title: '村庄集中建设区',
      titleEn: 'Village concentrated construction area',
      drawing: {
        line: '#D9822B',
        lineWidth: 1.6,
        lineMark: 'dashShort',
        fill: '#D9822B',
        fillOpacity: 0.07,
      },
    },
    {
      values: ['0302'],
      title: '村庄弹性发展区',
      titleEn: 'Village flexible development area',
      drawing: {
        line: '#D9A62B',
        lineWidth: 1.4,
        lineMark: 'dashShort',
        fill: '#D9C02B',
        fillOpacity: 0.05,
      },
    },
  ],
  zoom: { min: 10, shape: 12 },
  overview: 'dissolve',
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'plan_code', 'zone_code'], sums: ['area_m2'] },
})
