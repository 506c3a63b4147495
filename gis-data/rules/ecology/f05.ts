/** F05 文物保护范围与建设控制地带. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce, minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { constructionUses, newBuilding } from '../site-bindings.ts'

export const f05 = defineRule({
  id: 'F05',
  title: '文物保护范围与建设控制地带',
  titleEn: 'Protected heritage and its control zone',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2', notice: 'S3' },
  asks: {
    title:
      '农房、产业项目（种植基地除外）与文物保护范围（01）重叠超过 {min_area_m2} 的为不符合，与建设控制地带（02）重叠的为需论证；农房竣工早于{in_force}或区划公布的为提示。区划未注明种类，农房缺竣工日期，或{in_force}起竣工而缺公布日期的，为无法判定。',
    titleEn:
      'A house or industry project (not a planting base) that overlaps a heritage protection range (01) by more than {min_area_m2} is nonconforming, a control zone (02) conditional; a house completed before {in_force} or before the zone was announced is a notice. With the kind of zone unknown, without the completion, or completed since {in_force} with no day of the announcement, it cannot be judged.',
  },
  clauses: [
    {
      title: '文物保护法 第二十八条',
      titleEn: 'Cultural Relics Law, art. 28',
      document: documents.culturalRelics,
      article: '第二十八条',
      gist: '文物保护单位的保护范围内不得进行文物保护以外的建设工程；特殊情况须经核定公布的政府批准并征得上一级文物部门同意。',
      gistEn:
        'In the protection range nothing is built but for the relic’s sake; exceptions need the approval of government and the higher heritage authority.',
      certain: true,
    },
    {
      title: '文物保护法 第二十九条',
      titleEn: 'Cultural Relics Law, art. 29',
      document: documents.culturalRelics,
      article: '第二十九条',
      gist: '建设控制地带内的工程不得破坏历史风貌，设计方案须经文物部门同意后取得规划许可。',
      gistEn:
        'In the control zone works may not spoil the historic look; the heritage authority agrees to the design before the permit.',
      certain: true,
    },
  ],
  subjects: ['rural_house', 'plan_industry'],
  considers: { plan_industry: [{ field: 'kind', notIn: ['planting'] }] },
  reads: ['heritage_site'],
  parameters: {
    min_area_m2: minArea,
    in_force: inForce('1982-11-19', '《中华人民共和国文物保护法》1982 年施行日', {
      sourceEn: 'Cultural Relics Protection Law, day it came into force in 1982',
    }),
  },
  site: {
    ...constructionUses,
    facility_agriculture: newBuilding,
    industry: { layer: 'plan_industry', values: { kind: 'construction' } },
  },
  notForSites: {
    title: '该用途不作为建设工程，由其他规则审查',
    titleEn: 'this use is no construction; other rules look at it',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}位于“{object}”{zone}内，重叠 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn: '{subject} lies in the {zone} of {object}: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    conditional: {
      title: '{subject}位于“{object}”{zone}内，重叠 {area_m2} ㎡，设计方案须经文物部门同意。',
      titleEn:
        '{subject} lies in the {zone} of {object}: {area_m2} m²; the heritage authority has to agree to the design.',
    },
    notice: {
      title:
        '{subject}位于“{object}”{zone}内，重叠 {area_m2} ㎡；建于 {built_on}，早于公布（{announced_on}），不得影响文物安全。',
      titleEn:
        '{subject} lies in the {zone} of {object}: {area_m2} m²; built on {built_on}, before the announcement ({announced_on}).',
    },
  },
  reasons: {
    built_on_missing: sharedReasons.built_on_missing,
    announced_on_missing: sharedReasons.announced_on_missing,
    zone_missing: {
      title: '文物区划未注明是保护范围还是建设控制地带',
      titleEn: 'the site does not say whether it is the protection range or the control zone',
    },
  },
  measureCodes: { zone: 'heritageZone' },
  advice: {
    title: '保护范围内停止建设并报文物部门；建设控制地带内的报批设计方案。',
    titleEn:
      'Stop building in the protection range and report to the heritage authority; in the control zone submit the design.',
  },
})
