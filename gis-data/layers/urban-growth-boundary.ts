/** 城镇开发边界 (CZKFBJ). */
import { defineLayer } from '../catalogue.ts'

export const urbanGrowthBoundary = defineLayer({
  id: 'urban_growth_boundary',
  title: '城镇开发边界',
  titleEn: 'Urban growth boundary',
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
    { name: 'name', title: '城镇名称', titleEn: 'Name', type: 'text', standardName: 'CZMC' },
    {
      name: 'zone_code',
      title: '分区',
      titleEn: 'Zone',
      type: 'text',
      codes: 'developmentZone',
      standardName: 'GHFQDM',
      required: true,
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#7A4FB5', lineWidth: 2.2, lineMark: 'dashLong' },
  zoom: { min: 8, shape: 8 },
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'zone_code'], sums: ['area_m2'] },
})
