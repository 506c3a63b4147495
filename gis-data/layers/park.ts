/** 园区: modern agriculture, processing and tourism parks. */
import { defineLayer } from '../catalogue.ts'

export const park = defineLayer({
  id: 'park',
  title: '园区',
  titleEn: 'Parks',
  group: 'economy',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '园区编码', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text', required: true },
    { name: 'kind', title: '类别', titleEn: 'Kind', type: 'text', codes: 'parkKind' },
    { name: 'established_on', title: '设立日期', titleEn: 'Established on', type: 'date' },
    { name: 'responsible', title: '责任单位', titleEn: 'Responsible', type: 'text' },
  ],
  nameField: 'name',
  keyField: 'code',
  spansUnits: true,
  drawing: {
    line: '#9C6B1E',
    lineWidth: 2,
    lineMark: 'dashLong',
    fill: '#E8C77E',
    fillOpacity: 0.15,
  },
  classField: 'kind',
  classes: [
    {
      values: ['agriculture'],
      title: '现代农业园区',
      titleEn: 'Modern agriculture park',
      drawing: {
        fill: '#E3C86F',
        fillOpacity: 0.18,
        line: '#9C7A1E',
        lineWidth: 2,
        lineMark: 'dashLong',
      },
    },
    {
      values: ['processing'],
      title: '加工产业园',
      titleEn: 'Processing park',
      drawing: {
        fill: '#C99B6A',
        fillOpacity: 0.2,
        line: '#7F5326',
        lineWidth: 2,
        lineMark: 'dashLong',
      },
    },
    {
      values: ['chemical'],
      title: '化工园区',
      titleEn: 'Chemical park',
      drawing: {
        fill: '#B7B0C8',
        fillOpacity: 0.2,
        line: '#5A5078',
        lineWidth: 2,
        lineMark: 'dashLong',
      },
    },
    {
      values: ['tourism'],
      title: '文旅园区',
      titleEn: 'Culture and tourism park',
      drawing: {
        fill: '#D9B3C4',
        fillOpacity: 0.2,
        line: '#8C4F6B',
        lineWidth: 2,
        lineMark: 'dashLong',
      },
    },
  ],
  label: { field: 'name', minZoom: 11, size: 13 },
  zoom: { min: 9, shape: 9 },
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'kind', 'responsible'], sums: ['area_m2'] },
})
