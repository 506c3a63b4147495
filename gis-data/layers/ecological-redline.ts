/** 生态保护红线 (STBHHX). */
import { defineLayer } from '../catalogue.ts'

export const ecologicalRedline = defineLayer({
  id: 'ecological_redline',
  title: '生态保护红线',
  titleEn: 'Ecological red line',
  group: 'control',
  geometry: 'MultiPolygon',
  fields: [
    {
      name: 'code',
      title: '标识码',
      titleEn: 'Identifier',
      type: 'text',
      standardName: 'BSM',
      required: true,
    },
    {
      name: 'name',
      title: '名称',
      titleEn: 'Name',
      type: 'text',
      standardName: 'MC',
      required: true,
    },
    { name: 'kind', title: '类型', titleEn: 'Kind', type: 'text', standardName: 'LXDM' },
    {
      name: 'measures',
      title: '管控措施',
      titleEn: 'Measures',
      type: 'text',
      standardName: 'GKCS',
    },
  ],
  nameField: 'name',
  keyField: 'code',
  drawing: {
    line: '#1E6B45',
    lineWidth: 2,
    lineMark: 'double',
    fill: '#2E8B57',
    fillOpacity: 0.12,
  },
  label: { field: 'name', minZoom: 12, size: 12 },
  zoom: { min: 8, shape: 8 },
  visibleAtStart: true,
  visibleTo: ['planner', 'reform', 'leader', 'visitor'],
  ledger: { columns: ['code', 'name', 'kind', 'measures'], sums: ['area_m2'] },
})
