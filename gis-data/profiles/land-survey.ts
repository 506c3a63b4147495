/** Layers of the land survey's database (TD/T 1057-2020) and of basic farmland. */
import { defineLayout } from './layout-profile.ts'

export const surveyParcels = defineLayout({
  id: 'land-survey-parcels',
  title: '国土调查 地类图斑(DLTB)',
  titleEn: 'Land survey: parcels (DLTB)',
  layer: 'land_parcel',
  source: 'TD/T 1057-2020《国土调查数据库标准》',
  certain: true,
  layerNames: ['DLTB'],
  codeSystem: 'landSurvey2019',
  mapping: {
    bsm: 'BSM',
    parcel_number: 'TBBH',
    class_code: 'DLBM',
    ownership: 'QSXZ',
    owner_name: 'QSDWMC',
    seat_name: 'ZLDWMC',
    declared_area_m2: 'TBMJ',
    ridge_ratio: 'KCXS',
    slope_grade: 'GDPDJB',
    planting: 'ZZSXDM',
    survey_year: 'SJNF',
  },
})

export const protectedFarmland = defineLayout({
  id: 'basic-farmland-protection',
  title: '永久基本农田保护图斑(YJJBNTBHTB)',
  titleEn: 'Permanent basic farmland: protected plots (YJJBNTBHTB)',
  layer: 'basic_farmland',
  source: '永久基本农田数据库，通行字段',
  certain: false,
  layerNames: ['YJJBNTBHTB'],
  codeSystem: 'landSurvey2019',
  mapping: {
    bsm: 'BSM',
    plot_number: 'YJJBNTTBBH',
    class_code: 'DLBM',
    net_area_m2: 'YJJBNTMJ',
    slope_grade: 'PDJB',
    protected_from: 'BHKSSJ',
    survey_year: 'SJNF',
  },
})

/** As the survey's own database holds it: other area fields, no date of protection. */
export const surveyedFarmland = defineLayout({
  id: 'basic-farmland-survey',
  title: '国土调查 永久基本农田图斑(YJJBNTTB)',
  titleEn: 'Land survey: basic farmland plots (YJJBNTTB)',
  layer: 'basic_farmland',
  source: 'TD/T 1057-2020《国土调查数据库标准》',
  certain: false,
  layerNames: ['YJJBNTTB'],
  codeSystem: 'landSurvey2019',
  mapping: {
    bsm: 'BSM',
    plot_number: 'YJJBNTTBBH',
    class_code: 'DLBM',
    net_area_m2: 'JBNTMJ',
    slope_grade: 'PDJB',
  },
})
