/** What is wrong with the land of a road project (rule H04). */
import { defineCodeList } from './code-list.ts'

export const roadProjectFault = defineCodeList({
  title: '公路项目用地问题',
  titleEn: 'Fault of a road project',
  standard: '规则 H04',
  codes: {
    basic_farmland: { title: '占用永久基本农田', titleEn: 'Takes basic farmland' },
    unconverted: {
      title: '占用耕地且没有农用地转用批准',
      titleEn: 'Takes farmland without a conversion',
    },
    farm_road: {
      title: '农村道路占用耕地，须落实进出平衡',
      titleEn: 'Farm road on farmland, to be balanced elsewhere',
    },
    use_code: {
      title: '规划用地代码与道路等级不符',
      titleEn: 'Planned use does not fit the class of the road',
    },
  },
})
