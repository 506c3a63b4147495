/** Units of measure of indicator tables. */
import { defineCodeList } from './code-list.ts'

export const indicatorUnit = defineCodeList({
  title: '计量单位',
  titleEn: 'Unit of measure',
  standard: '村庄规划指标表 GHZBB',
  codes: {
    ha: { title: '公顷', titleEn: 'Hectares' },
    m2: { title: '平方米', titleEn: 'Square metres' },
    mu: { title: '亩', titleEn: 'Mu' },
    wan_mu: { title: '万亩', titleEn: 'Ten thousand mu' },
    km2: { title: '平方公里', titleEn: 'Square kilometres' },
    m2_per_person: { title: '平方米/人', titleEn: 'Square metres per person' },
    persons: { title: '人', titleEn: 'Persons' },
    sites: { title: '处', titleEn: 'Sites' },
  },
})
