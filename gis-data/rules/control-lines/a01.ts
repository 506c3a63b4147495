/** A01 永久基本农田占用. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { constructionUses, notConstruction } from '../site-bindings.ts'

export const a01 = defineRule({
  id: 'A01',
  title: '永久基本农田占用',
  titleEn: 'Occupation of permanent basic farmland',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '农房、宅基地与永久基本农田图斑逐块叠加，重叠超过 {min_area_m2} 的，为不符合，不分存量与新增。',
    titleEn:
      'Each house and homestead is overlaid with each plot of permanent basic farmland. An overlap of more than {min_area_m2} is nonconforming, whether existing or new.',
  },
  clauses: [
    {
      title: '土地管理法 第三十五条、第四十四条、第六十二条第三款',
      titleEn: 'Land Administration Law, art. 35, 44, 62(3)',
      document: documents.landAdministration,
      article: '第三十五条、第四十四条、第六十二条第三款',
      gist: '永久基本农田划定后不得擅自占用或改变用途；确需占用的须报国务院批准；农村村民建住宅不得占用永久基本农田。',
      gistEn:
        'Once designated, permanent basic farmland may not be occupied or put to other use; only the State Council may approve an exception; rural dwellings may not stand on it.',
      certain: true,
    },
    {
      title: '基本农田保护条例 第十五条、第十七条',
      titleEn: 'Regulation on Basic Farmland, art. 15, 17',
      document: documents.basicFarmland,
      article: '第十五条、第十七条',
      gist: '基本农田保护区经依法划定后不得改变或占用；禁止在保护区内建房。',
      gistEn:
        'A protected area may not be changed or occupied; building houses in it is forbidden.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'homestead'],
  reads: ['basic_farmland'],
  parameters: { min_area_m2: minArea },
  site: { ...constructionUses, homestead: { layer: 'homestead', values: {} } },
  notForSites: notConstruction,
  evidence: 'overlap',
  sentence: {
    title: '{subject}占用永久基本农田{object}，面积 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn: '{subject} stands on permanent basic farmland {object}: {area_m2} m² ({area_mu} mu).',
  },
  advice: {
    title: '核实是否有国务院批准文件及补划图斑；没有的，责令退出占用并恢复耕种条件。',
    titleEn:
      'Ask for the State Council approval and the replacement plot; without them the land has to be vacated and made fit for cultivation.',
  },
})
