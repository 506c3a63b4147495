/** 实地核查点: points taken in the field. */
import { defineLayer } from '../catalogue.ts'

export const fieldPoint = defineLayer({
  id: 'field_point',
  title: '实地核查点',
  titleEn: 'Field points',
  group: 'rural',
  geometry: 'Point',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text' },
    { name: 'taken_on', title: '采集日期', titleEn: 'Taken on', type: 'date' },
    { name: 'note', title: '说明', titleEn: 'Note', type: 'text' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { circle: '#2F7F79', circleRadius: 4 },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform'],
  ledger: { columns: ['code', 'name', 'taken_on', 'note'], sums: [] },
})
