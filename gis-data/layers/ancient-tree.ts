/** 古树名木. */
import { defineLayer } from '../catalogue.ts'

export const ancientTree = defineLayer({
  id: 'ancient_tree',
  title: '古树名木',
  titleEn: 'Ancient and famous trees',
  group: 'ecology',
  geometry: 'Point',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '树种', titleEn: 'Species', type: 'text' },
    { name: 'grade', title: '保护级别', titleEn: 'Grade', type: 'text', codes: 'treeGrade' },
    {
      name: 'crown_radius_m',
      title: '冠幅半径',
      titleEn: 'Radius of the crown',
      type: 'number',
      unit: 'm',
    },
    {
      name: 'protection_radius_m',
      title: '划定保护范围半径',
      titleEn: 'Radius of the protection range',
      type: 'number',
      unit: 'm',
    },
    { name: 'announced_on', title: '划定公布日期', titleEn: 'Announced on', type: 'date' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { circle: '#2F6B35', circleRadius: 4.5 },
  label: { field: 'name', minZoom: 16, size: 11 },
  zoom: { min: 12, shape: 12 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'name', 'grade', 'crown_radius_m', 'protection_radius_m', 'announced_on'],
    sums: [],
  },
})
