/** 规划指标 (GHZBB), with 人口 and the two sides of 增减挂钩. */
import { defineCodeList } from './code-list.ts'

export const planIndicator = defineCodeList({
  title: '规划指标',
  titleEn: 'Planning indicator',
  standard: '村庄规划指标表 GHZBB',
  codes: {
    construction_land: { title: '村域建设用地总面积', titleEn: 'Total construction land' },
    urban_rural_construction_land: {
      title: '村域城乡建设用地面积',
      titleEn: 'Urban and rural construction land',
    },
    village_construction_land: { title: '村庄建设用地规模', titleEn: 'Village construction land' },
    public_service_land: { title: '公共服务设施用地规模', titleEn: 'Public service land' },
    utility_land: { title: '公用设施用地规模', titleEn: 'Utility land' },
    village_construction_per_capita: {
      title: '人均村庄建设用地',
      titleEn: 'Village construction land per person',
    },
    ecological_redline_area: { title: '生态保护红线面积', titleEn: 'Ecological red line' },
    basic_farmland_area: { title: '永久基本农田保护面积', titleEn: 'Permanent basic farmland' },
    cultivated_land: { title: '耕地保有量', titleEn: 'Cultivated land' },
    forest_land: { title: '林地保有量', titleEn: 'Forest land' },
    wetland: { title: '湿地面积', titleEn: 'Wetland' },
    heritage_sites: { title: '自然和文化遗产', titleEn: 'Natural and cultural heritage' },
    population: { title: '人口', titleEn: 'Population' },
    demolished_land: { title: '拆旧复垦面积', titleEn: 'Built land taken back' },
    new_construction_land: { title: '建新用地面积', titleEn: 'Newly built land' },
  },
})
