/** 公路用地: the road land whose outer edge (用地外缘) setbacks start from. */
import { defineLayer } from '../catalogue.ts'

export const roadLand = defineLayer({
  id: 'road_land',
  title: '公路用地范围',
  titleEn: 'Road land',
  group: 'infrastructure',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    {
      name: 'road_code',
      title: '路线编号',
      titleEn: 'Route number',
      type: 'text',
      required: true,
      lookedUp: true,
    },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    {
      name: 'class',
      title: '行政等级',
      titleEn: 'Class',
      type: 'text',
      codes: 'roadClass',
      required: true,
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { fill: '#D9D4C6', fillOpacity: 0.6, line: '#A39C8B', lineWidth: 0.8 },
  zoom: { min: 13, shape: 13 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'road_code', 'name', 'class'], sums: ['area_m2'] },
})
