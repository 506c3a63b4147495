/** 饮用水水源保护区. */
import { defineLayer } from '../catalogue.ts'

export const waterSourceProtection = defineLayer({
  id: 'water_source_protection',
  title: '饮用水水源保护区',
  titleEn: 'Drinking water protection',
  group: 'control',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '编号', titleEn: 'Code', type: 'text', required: true },
    { name: 'name', title: '名称', titleEn: 'Name', type: 'text', required: true },
    {
      name: 'grade',
      title: '级别',
      titleEn: 'Grade',
      type: 'text',
      codes: 'waterProtectionGrade',
      required: true,
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: { line: '#2F6FA8', lineWidth: 1.6, fill: '#5B9BD0', fillOpacity: 0.12 },
  classField: 'grade',
  classes: [
    {
      values: ['1'],
      title: '一级保护区',
      titleEn: 'First grade',
      drawing: { line: '#1F5C97', lineWidth: 2.2, fill: '#4A8CC7', fillOpacity: 0.2 },
    },
    {
      values: ['2'],
      title: '二级保护区',
      titleEn: 'Second grade',
      drawing: {
        line: '#3D7FB5',
        lineWidth: 1.6,
        lineMark: 'dashLong',
        fill: '#7DB2DD',
        fillOpacity: 0.12,
      },
    },
    {
      values: ['3'],
      title: '准保护区',
      titleEn: 'Quasi-protection zone',
      drawing: {
        line: '#6CA3CC',
        lineWidth: 1.2,
        lineMark: 'dashShort',
        fill: '#A8CDE8',
        fillOpacity: 0.08,
      },
    },
  ],
  zoom: { min: 9, shape: 9 },
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'grade'], sums: ['area_m2'] },
})
