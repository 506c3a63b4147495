/** 公路中心线. */
import { defineLayer } from '../catalogue.ts'

export const road = defineLayer({
  id: 'road',
  title: '公路',
  titleEn: 'Roads',
  group: 'infrastructure',
  geometry: 'MultiLineString',
  fields: [
    { name: 'code', title: '路线编号', titleEn: 'Route number', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text', required: true },
    {
      name: 'class',
      title: '行政等级',
      titleEn: 'Class',
      type: 'text',
      codes: 'roadClass',
      required: true,
    },
    {
      name: 'land_width_m',
      title: '用地宽度',
      titleEn: 'Width of the road land',
      type: 'number',
      unit: 'm',
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#8b8577', lineWidth: 2, lineMark: 'cased' },
  classField: 'class',
  classes: [
    {
      values: ['expressway'],
      title: '高速公路',
      titleEn: 'Expressway',
      drawing: { line: '#E9B44C', lineWidth: 4.5, lineMark: 'cased' },
    },
    {
      values: ['national'],
      title: '国道',
      titleEn: 'National road',
      drawing: { line: '#F0CE7E', lineWidth: 4, lineMark: 'cased' },
    },
    {
      values: ['provincial'],
      title: '省道',
      titleEn: 'Provincial road',
      drawing: { line: '#F6E0A8', lineWidth: 3.5, lineMark: 'cased' },
    },
    {
      values: ['county'],
      title: '县道',
      titleEn: 'County road',
      drawing: { line: '#FFFFFF', lineWidth: 3, lineMark: 'cased', fromZoom: 10 },
    },
    {
      values: ['township'],
      title: '乡道',
      titleEn: 'Township road',
      drawing: { line: '#FFFFFF', lineWidth: 2.2, lineMark: 'cased', fromZoom: 11 },
    },
    {
      values: ['village'],
      title: '村道',
      titleEn: 'Village road',
      drawing: { line: '#FFFFFF', lineWidth: 1.4, lineMark: 'cased', fromZoom: 12 },
    },
  ],
  label: { field: 'name', minZoom: 12, size: 11 },
  zoom: { min: 8, shape: 8 },
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'class', 'land_width_m'], sums: [] },
})
