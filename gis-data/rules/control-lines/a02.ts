/** A02 永久基本农田上发展林果、挖塘、绿化、造景. */
import { documents } from '../documents.ts'
import { landUsesUnder } from '../land-uses-under.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const a02 = defineRule({
  id: 'A02',
  title: '永久基本农田上发展林果、挖塘、绿化、造景',
  titleEn: 'Orchards, woods, ponds or landscaping on permanent basic farmland',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '村庄规划的园地（02）、林地（03）、绿地与开敞空间（14）、坑塘水面（1704）图斑，种植花卉、苗木的产业基地，造林类修复项目，与永久基本农田重叠超过 {min_area_m2} 的，为不符合。种植水果、中药材的产业基地重叠的，为需论证；种植粮食、油料、蔬菜的不计。产业基地缺作物类别，或修复项目未注明类型的，为无法判定。',
    titleEn:
      'Orchards (02), woods (03), green space (14) and ponds (1704) of village plans, planting bases of flowers or nursery trees, and planting of woods are nonconforming where they overlap permanent basic farmland by more than {min_area_m2}. Planting bases of fruit or herbs are conditional there; grain, oil crops and vegetables do not count. A base without a crop, or a restoration without its kind, cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第三十七条第三款',
      titleEn: 'Land Administration Law, art. 37(3)',
      document: documents.landAdministration,
      article: '第三十七条第三款',
      gist: '不得把永久基本农田用来发展林果业或者挖塘养鱼。',
      gistEn: 'Permanent basic farmland may not be turned to tree crops or dug into fish ponds.',
      certain: true,
    },
    {
      title: '土地管理法实施条例 第五十一条',
      titleEn: 'Implementing Regulation, art. 51',
      document: documents.landRegulation,
      article: '第五十一条',
      gist: '违反前款的，限期改正，并按耕地开垦费的二至五倍处罚。',
      gistEn: 'Offenders must put it right and pay two to five times the reclamation fee.',
      certain: true,
    },
    {
      title: '自然资发〔2021〕166号 永久基本农田“四严禁”',
      titleEn: 'Notice 166 of 2021, the four prohibitions',
      document: documents.farmlandUseControl,
      article: '永久基本农田用途管制部分',
      gist: '永久基本农田不得种苗木、草皮等绿化装饰和破坏耕作层的植物，不得挖湖造景、建绿化带。',
      gistEn:
        'No nursery stock or turf for greening, no landscaping lakes and no green belts on it either.',
      certain: false,
    },
  ],
  subjects: ['plan_village', 'plan_industry', 'plan_restoration'],
  considers: {
    plan_village: [{ field: 'use_code', in: landUsesUnder('02', '03', '1704', '14') }],
    plan_industry: [{ field: 'kind', in: ['planting'] }],
    plan_restoration: [{ field: 'kind', notIn: ['reclamation', 'water', 'linpan'] }],
  },
  reads: ['basic_farmland'],
  parameters: { min_area_m2: minArea },
  site: { restoration: { layer: 'plan_restoration', values: {} } },
  notForSites: {
    title: '建房和农业设施由其他规则审查',
    titleEn: 'other rules look at buildings and agricultural facilities',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}拟在永久基本农田{object}上发展林果、苗木、水产或绿化造景，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} plans trees, nursery stock, ponds or landscaping on permanent basic farmland {object}: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    conditional: {
      title:
        '{subject}拟在永久基本农田{object}上种植{crop}，重叠 {area_m2} ㎡（{area_mu} 亩），须说明不属于林果业、不破坏耕作层。',
      titleEn:
        '{subject} plans {crop} on permanent basic farmland {object}: {area_m2} m² ({area_mu} mu); it must be shown that these are no trees and keep the plough layer.',
    },
  },
  reasons: {
    crop_missing: {
      title: '占用永久基本农田，但缺少作物类别',
      titleEn: 'it lies on basic farmland and its crop is not stated',
    },
    kind_missing: {
      title: '占用永久基本农田，但未说明是否造林绿化',
      titleEn: 'it lies on basic farmland and does not say whether trees are planted',
    },
  },
  measureCodes: { use_code: 'landUse2023', crop: 'industryCrop', kind: 'restorationKind' },
  advice: {
    title: '调整规划用途或种植品种，改种粮食等不破坏耕作层的作物；已实施的限期恢复。',
    titleEn:
      'Change the planned use or the crop to grain or others that keep the plough layer; restore what has been done.',
  },
})
