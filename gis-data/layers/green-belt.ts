/** 绿化带与绿道: planting beside roads, beyond the land of the road. */
import { defineLayer } from '../catalogue.ts'

export const greenBelt = defineLayer({
  id: 'green_belt',
  title: '绿化带',
  titleEn: 'Green belts',
  group: 'infrastructure',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '标识码', titleEn: 'Identifier', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'kind', title: '类型', titleEn: 'Kind', type: 'text', codes: 'greenBeltKind' },
    {
      name: 'road_class',
      title: '所沿道路等级',
      titleEn: 'Class of the road',
      type: 'text',
      codes: 'roadClass',
    },
    {
      name: 'width_m',
      title: '道路用地外单侧宽度',
      titleEn: 'Width beyond the road land',
      type: 'number',
      unit: 'm',
    },
    { name: 'built_on', title: '建成日期', titleEn: 'Built on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#3F8F4A', lineWidth: 0.8, fill: '#8FD08A', fillOpacity: 0.55 },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'name', 'kind', 'road_class', 'width_m', 'built_on'],
    sums: ['area_m2'],
  },
})
