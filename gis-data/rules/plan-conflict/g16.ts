/** G16 同一集体资产重复处置. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { disposalPairs } from '../../plan-matrix/compatibility-tables.ts'
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { onlyPlanFeatures, pairUnlisted } from './shared-clauses.ts'

export const g16 = defineRule({
  id: 'G16',
  title: '同一集体资产重复处置',
  titleEn: 'One collective asset disposed of twice',
  version: 1,
  severity: 'S2',
  severityByState: { conditional: 'S3' },
  asks: {
    title:
      '两个集体经济项目重叠超过 {min_area_m2} 的，按资产处置方式（自营、入市、入股、抵押）的兼容性对照表：冲突的为不符合，须论证的为需论证；缺处置方式或没有列出的，为无法判定。',
    titleEn:
      'Two projects of collectives on the same land, by more than {min_area_m2}, are judged by how they dispose of it (own use, market, shares, mortgage) in the table of compatibility: a conflict is nonconforming, what is to be justified is conditional; without that, or not listed, it cannot be judged.',
  },
  clauses: [
    {
      title: '农村集体经济组织法',
      titleEn: 'Rural Collective Economic Organisations Law',
      document: documents.collectiveOrganisation,
      article: '集体财产管理',
      gist: '集体财产须登记管理、依法处置；同一资产不得重复入股、入市或抵押而损害集体权益。',
      gistEn:
        'Collective property is kept on record and disposed of by law; one asset is not to be put in as shares, sold or mortgaged twice.',
      certain: false,
    },
  ],
  subjects: ['plan_collective'],
  reads: ['plan_collective'],
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(disposalPairs, [
      ['collectiveDisposal'],
      ['collectiveDisposal'],
    ]),
  },
  site: {},
  notForSites: onlyPlanFeatures,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{disposal}）与“{object}”（{other_disposal}）是同一宗土地，重叠 {area_m2} ㎡（{area_mu} 亩），重复处置。',
    titleEn:
      '{subject} ({disposal}) and {object} ({other_disposal}) are the same land, disposed of twice: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    conditional: {
      title:
        '{subject}（{disposal}）与“{object}”（{other_disposal}）是同一宗土地，重叠 {area_m2} ㎡（{area_mu} 亩），须核对是否一并约定。',
      titleEn:
        '{subject} ({disposal}) and {object} ({other_disposal}) are the same land: {area_m2} m² ({area_mu} mu); whether one contract covers both is to be checked.',
    },
  },
  reasons: {
    disposal_missing: {
      title: '资产处置方式缺失，无法判定是否重复处置',
      titleEn: 'how one of them is disposed of is not given',
    },
    pair_unlisted: pairUnlisted,
  },
  measureCodes: { disposal: 'collectiveDisposal', other_disposal: 'collectiveDisposal' },
  advice: {
    title: '核对集体资产台账和合同，提请联席会议撤销重复的处置。',
    titleEn: 'Compare the register of assets and the contracts; the joint meeting cancels one.',
  },
})
