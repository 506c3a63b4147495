/** C08 规划范围与村界一致: a fault of the data (Q-B), reported as a warning. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const c08 = defineRule({
  id: 'C08',
  title: '规划范围与村界一致',
  titleEn: 'Plan extent and village borders agree',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '村庄规划范围与其所及村社区（被规划覆盖 {own_share} 以上）的界线相比，超出与缺少的面积合计超过 {tolerance_m2} 的，为不符合。',
    titleEn:
      'The extent of a village plan is compared with the units it is for (those covered by {own_share} or more). Beyond and short together more than {tolerance_m2} is nonconforming.',
  },
  clauses: [
    {
      title: '村规划数据库质量检查 1304',
      titleEn: 'Checks of village plan databases, 1304',
      document: documents.villagePlanDataCheck,
      article: '1304',
      gist: '规划范围应当与村级调查区界线一致，面积差在容差之内。',
      gistEn: 'The extent of a plan agrees with the village borders within the tolerance.',
      certain: false,
    },
  ],
  subjects: ['plan'],
  considers: { plan: [{ field: 'kind', in: ['village'] }] },
  reads: ['unit'],
  parameters: {
    tolerance_m2: {
      title: '允许偏差面积',
      titleEn: 'Area that may stray',
      value: 20,
      unit: 'm2',
      source: documents.villagePlanDataCheck,
      sourceEn: documents.villagePlanDataCheck,
      version: '2018',
      effective: '2018-12-01',
      certain: false,
    },
    own_share: {
      title: '视为规划所及村的最小覆盖比例',
      titleEn: 'Share of a village that makes it one of the plan’s',
      value: 0.5,
      source: '本系统设定：一份规划可覆盖多个村',
      sourceEn: 'set by this system: one plan may cover several villages',
      version: '2026-11',
      effective: '2018-12-01',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '本规则审查规划范围，不针对单个地块',
    titleEn: 'this rule looks at extents of plans, not at one site',
  },
  evidence: 'part',
  sentence: {
    title:
      '{subject}的范围与所及 {units} 个村社区的界线不一致：超出 {beyond_m2} ㎡，缺少 {short_m2} ㎡。',
    titleEn:
      'The extent of {subject} differs from the borders of its {units} villages: {beyond_m2} m² too much, {short_m2} m² left out.',
  },
  advice: {
    title: '核对采用的村级调查区界线版本，按现行村界修正规划范围。',
    titleEn: 'Compare the version of the village borders used, and mend the extent.',
  },
})
