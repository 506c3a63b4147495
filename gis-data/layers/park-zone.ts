/** 园区功能分区: which part of a park is for building and which for planting. */
import { defineLayer } from '../catalogue.ts'

export const parkZone = defineLayer({
  id: 'park_zone',
  title: '园区功能分区',
  titleEn: 'Zones of parks',
  group: 'economy',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '分区编号', titleEn: 'Zone number', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'park_code', title: '园区编码', titleEn: 'Park', type: 'text', required: true },
    {
      name: 'kind',
      title: '分区类别',
      titleEn: 'Kind',
      type: 'text',
      codes: 'parkZoneKind',
      required: true,
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#8A6A3C', lineWidth: 1, lineMark: 'dashShort' },
  classField: 'kind',
  classes: [
    {
      values: ['construction'],
      title: '园区建设区',
      titleEn: 'Park construction zone',
      drawing: {
        line: '#7F5326',
        lineWidth: 1.4,
        lineMark: 'dashShort',
        fill: '#C98F5A',
        fillOpacity: 0.32,
      },
    },
    {
      values: ['planting'],
      title: '园区种植区',
      titleEn: 'Park planting zone',
      drawing: {
        line: '#8E9A3E',
        lineWidth: 1,
        lineMark: 'dashShort',
        fill: '#CBD38A',
        fillOpacity: 0.16,
      },
    },
  ],
  zoom: { min: 10, shape: 10 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'park_code', 'kind'], sums: ['area_m2'] },
})
