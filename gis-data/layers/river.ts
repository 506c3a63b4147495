/** 水系: rivers and canals as lines, for the map. */
import { defineLayer } from '../catalogue.ts'

export const river = defineLayer({
  id: 'river',
  title: '河流渠系',
  titleEn: 'Rivers and canals',
  group: 'ecology',
  geometry: 'MultiLineString',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    {
      name: 'class',
      title: '类别',
      titleEn: 'Class',
      type: 'text',
      codes: 'riverClass',
      required: true,
    },
    { name: 'width_m', title: '水面宽度', titleEn: 'Width', type: 'number', unit: 'm' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#5A9DBB', lineWidth: 2 },
  classField: 'class',
  classes: [
    {
      values: ['main'],
      title: '干流',
      titleEn: 'Main river',
      drawing: { line: '#6FAECB', lineWidth: 5 },
    },
    {
      values: ['trunk_canal'],
      title: '干渠',
      titleEn: 'Trunk canal',
      drawing: { line: '#7BB3CD', lineWidth: 2.6 },
    },
    {
      values: ['branch_canal'],
      title: '支渠',
      titleEn: 'Branch canal',
      drawing: { line: '#8FC0D6', lineWidth: 1.2, fromZoom: 11 },
    },
  ],
  label: { field: 'name', minZoom: 11, size: 12 },
  zoom: { min: 7, shape: 7 },
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'class', 'width_m'], sums: [] },
})
