/** Units of measure of indicator tables. */
import { defineCodeList } from './code-list.ts'

export const indicatorUnit = defineCodeList({
  title: '计量单位',
  titleEn: 'Unit of measure',
  standard: '村庄规划指标表 GHZBB',
  codes: {
    ha: { title: '公顷', titleEn: 'ha' },
    m2: { title: '平方米', titleEn: 'm²' },
    mu: { title: '亩', titleEn: 'mu' },
    wan_mu: { title: '万亩', titleEn: '10,000 mu' },
    km2: { title: '平方公里', titleEn: 'km²' },
    m2_per_person: { title: '平方米/人', titleEn: 'm² per person' },
    persons: { title: '人', titleEn: 'persons' },
    sites: { title: '处', titleEn: 'sites' },
  },
})
