/** 排污情况. */
import { defineCodeList } from './code-list.ts'

export const pollutionLevel = defineCodeList({
  title: '排污情况',
  titleEn: 'Discharge of pollutants',
  standard: '水污染防治法 66、67',
  codes: {
    none: { title: '不排放污染物', titleEn: 'No discharge' },
    discharging: { title: '排放污染物', titleEn: 'Discharges pollutants' },
    severe: { title: '严重污染水体', titleEn: 'Pollutes water severely' },
  },
})
