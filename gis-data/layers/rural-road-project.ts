/** 农村公路新改建项目: the land that a road to be built or rebuilt takes. */
import { defineLayer } from '../catalogue.ts'

export const ruralRoadProject = defineLayer({
  id: 'rural_road_project',
  title: '农村公路新改建',
  titleEn: 'Rural road projects',
  group: 'infrastructure',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '项目编号', titleEn: 'Project number', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'kind', title: '建设性质', titleEn: 'Kind', type: 'text', codes: 'roadProjectKind' },
    { name: 'class', title: '行政等级', titleEn: 'Class', type: 'text', codes: 'roadClass' },
    { name: 'width_m', title: '路面宽度', titleEn: 'Width', type: 'number', unit: 'm' },
    {
      name: 'use_code',
      title: '规划用地代码',
      titleEn: 'Planned use',
      type: 'text',
      codes: 'landUse2023',
    },
    { name: 'responsible', title: '责任单位', titleEn: 'Responsible', type: 'text' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#6B5A8C',
    lineWidth: 1.4,
    lineMark: 'dashLong',
    fill: '#B9A9D3',
    fillOpacity: 0.35,
  },
  zoom: { min: 11, shape: 11 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'name', 'kind', 'class', 'width_m', 'use_code', 'responsible'],
    sums: ['area_m2'],
  },
})
