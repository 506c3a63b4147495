/** 川西林盘: clusters of houses in trees and bamboo. */
import { defineLayer } from '../catalogue.ts'

export const linpan = defineLayer({
  id: 'linpan',
  title: '林盘',
  titleEn: 'Linpan',
  group: 'ecology',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '林盘编号', titleEn: 'Linpan code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text', required: true },
    { name: 'grade', title: '类别', titleEn: 'Grade', type: 'text', codes: 'linpanGrade' },
    { name: 'listed', title: '列入保护名录', titleEn: 'On the protection list', type: 'boolean' },
    { name: 'protected_since', title: '保护起始日期', titleEn: 'Protected since', type: 'date' },
    { name: 'households', title: '户数', titleEn: 'Households', type: 'integer' },
    { name: 'canopy_m2', title: '林冠面积', titleEn: 'Canopy', type: 'number', unit: 'm2' },
    {
      name: 'baseline_canopy_m2',
      title: '基期林冠面积',
      titleEn: 'Canopy at the baseline',
      type: 'number',
      unit: 'm2',
    },
    { name: 'courtyards', title: '院落数', titleEn: 'Courtyards', type: 'integer' },
    {
      name: 'baseline_courtyards',
      title: '基期院落数',
      titleEn: 'Courtyards at the baseline',
      type: 'integer',
    },
    { name: 'scene', title: '消费场景', titleEn: 'Consumption scene', type: 'boolean' },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { fill: '#7FA66A', fillOpacity: 0.45, line: '#4F7A3F', lineWidth: 1.2 },
  classField: 'grade',
  classes: [
    {
      values: ['premium'],
      title: '精品林盘',
      titleEn: 'Premium',
      drawing: { fill: '#5E9150', fillOpacity: 0.55, line: '#33602A', lineWidth: 1.8 },
    },
    {
      values: ['restoration'],
      title: '修复林盘',
      titleEn: 'Under restoration',
      drawing: {
        fill: '#8DB874',
        fillOpacity: 0.5,
        line: '#4F7A3F',
        lineWidth: 1.4,
        lineMark: 'dashLong',
      },
    },
    {
      values: ['ordinary'],
      title: '一般林盘',
      titleEn: 'Ordinary',
      drawing: { fill: '#A3C28D', fillOpacity: 0.45, line: '#6C9159', lineWidth: 0.8 },
    },
  ],
  label: { field: 'name', minZoom: 15, size: 12 },
  zoom: { min: 11, shape: 12 },
  overview: 'count',
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: {
    columns: ['code', 'name', 'grade', 'listed', 'protected_since', 'households'],
    sums: ['area_m2'],
  },
})
