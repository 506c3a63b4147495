/** 受污染耕地: farmland by the class of its soil quality. */
import { defineLayer } from '../catalogue.ts'

export const pollutedFarmland = defineLayer({
  id: 'polluted_farmland',
  title: '耕地土壤环境质量类别',
  titleEn: 'Soil quality of farmland',
  group: 'land',
  geometry: 'MultiPolygon',
  fields: [
    { name: 'code', title: '标识码', titleEn: 'Identifier', type: 'text', required: true },
    {
      name: 'grade',
      title: '类别',
      titleEn: 'Class',
      type: 'text',
      codes: 'soilSafetyClass',
      required: true,
    },
    { name: 'pollutant', title: '主要污染物', titleEn: 'Pollutant', type: 'text' },
    { name: 'classified_on', title: '划定日期', titleEn: 'Classified on', type: 'date' },
  ],
  nameField: 'code',
  keyField: 'code',
  drawing: {
    line: '#7A5A7A',
    lineWidth: 1,
    lineMark: 'dashShort',
    fill: '#B79BB7',
    fillOpacity: 0.2,
  },
  classField: 'grade',
  classes: [
    {
      values: ['priority'],
      title: '优先保护类',
      titleEn: 'Protected with priority',
      drawing: {
        line: '#6F8F5A',
        lineWidth: 0.8,
        lineMark: 'dashShort',
        fill: '#C4DDB0',
        fillOpacity: 0.15,
      },
    },
    {
      values: ['safe_use'],
      title: '安全利用类',
      titleEn: 'Safe use',
      drawing: {
        line: '#B5842B',
        lineWidth: 1.2,
        lineMark: 'dashShort',
        fill: '#EBCB7E',
        fillOpacity: 0.25,
      },
    },
    {
      values: ['strict'],
      title: '严格管控类',
      titleEn: 'Strict control',
      drawing: {
        line: '#8E2F5C',
        lineWidth: 1.8,
        lineMark: 'dashShort',
        fill: '#C77BA0',
        fillOpacity: 0.3,
      },
    },
  ],
  zoom: { min: 11, shape: 11 },
  visibleAtStart: false,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'grade', 'pollutant', 'classified_on'], sums: ['area_m2'] },
})
