/** B12 受污染耕地安全利用. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const b12 = defineRule({
  id: 'B12',
  title: '受污染耕地安全利用',
  titleEn: 'Safe use of polluted farmland',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '种植基地与严格管控类受污染耕地重叠超过 {min_area_m2} 的，为不符合；种植花卉、苗木的除外。缺作物类别的，为无法判定。',
    titleEn:
      'A planting base that overlaps strictly controlled polluted farmland by more than {min_area_m2} is nonconforming, unless it grows flowers or nursery trees. Without the crop it cannot be judged.',
  },
  clauses: [
    {
      title: '土壤污染防治法 第五十四条',
      titleEn: 'Soil Pollution Law, art. 54',
      document: documents.soilPollution,
      article: '条号待核',
      gist: '严格管控类农用地采取划定特定农产品禁止生产区、调整种植结构、退耕等措施。',
      gistEn:
        'On strictly controlled farmland certain produce is barred, crops are changed or tilling ends.',
      certain: false,
    },
    {
      title: '乡村振兴行动计划 第 44 项',
      titleEn: 'Action plan, item 44',
      document: documents.actionPlan,
      article: '第 44 项',
      gist: '受污染耕地安全利用率达到 94% 以上。',
      gistEn: 'At least 94% of polluted farmland is used safely.',
      certain: true,
    },
  ],
  subjects: ['plan_industry'],
  considers: { plan_industry: [{ field: 'kind', in: ['planting'] }] },
  reads: ['polluted_farmland'],
  parameters: { min_area_m2: minArea },
  site: {},
  notForSites: {
    title: '只审查种植基地',
    titleEn: 'looks at planting bases only',
  },
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}拟在严格管控类受污染耕地{object}上种植{crop}，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} plans {crop} on strictly controlled polluted farmland {object}: {area_m2} m² ({area_mu} mu).',
  },
  reasons: {
    crop_missing: {
      title: '位于严格管控类受污染耕地，但缺少作物类别',
      titleEn: 'it lies on strictly controlled farmland and its crop is not stated',
    },
  },
  measureCodes: { crop: 'industryCrop' },
  advice: {
    title: '调整为非食用作物或调出；已种植的暂停上市并开展协同监测。',
    titleEn: 'Change to crops that nobody eats or move the base; hold back and test the harvest.',
  },
})
