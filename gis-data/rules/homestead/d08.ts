/** D08 非本集体成员占用宅基地. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { notANewHomestead } from './site-words.ts'

export const d08 = defineRule({
  id: 'D08',
  title: '非本集体成员占用宅基地',
  titleEn: 'Homestead held by others than members of the collective',
  version: 1,
  severity: 'S2',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '未退出且不是继承取得的宅基地，占用户不是本集体成员的，{baseline}起取得的为不符合，此前取得的为提示。缺户编码、查无农户、缺成员身份，或占用户不是成员而缺取得方式、取得日期的，为无法判定。',
    titleEn:
      'A homestead, not withdrawn and not inherited, whose household is no member of the collective is nonconforming if held since {baseline}, a notice if held before. Without the household code, the household, its membership or, for others than members, the way or the day it was acquired, it cannot be judged.',
  },
  clauses: [
    {
      title: '农村集体经济组织法 成员权利',
      titleEn: 'Rural Collective Organisations Law, rights of members',
      document: documents.collectiveOrganisation,
      article: '成员权利条款',
      gist: '申请和使用宅基地是集体经济组织成员的权利。',
      gistEn: 'To apply for and use a homestead is a right of members of the collective.',
      certain: false,
    },
    {
      title: '国办发〔2007〕71号',
      titleEn: 'State Council General Office notice 71 of 2007',
      document: documents.ruralLandNotice,
      article: '相关条款',
      gist: '农村住宅用地只能分配给本村村民，城镇居民不得到农村购买宅基地和农民住宅。',
      gistEn:
        'Homesteads go to villagers only; townspeople may not buy homesteads or farmers’ dwellings.',
      certain: false,
    },
  ],
  subjects: ['homestead'],
  considers: { homestead: [{ field: 'use_state', notIn: ['withdrawn'] }] },
  reads: ['household'],
  links: { household: { field: 'code', subjectField: 'household_code' } },
  parameters: {
    baseline: {
      title: '存量与新增的分界日',
      titleEn: 'Day that parts existing from new',
      value: '1999-05-06',
      source: '国办发〔1999〕39号 禁止城镇居民购买农民住宅',
      sourceEn: '国办发〔1999〕39号: townspeople may not buy farmers’ houses',
      version: '1999',
      effective: '1999-05-06',
      certain: false,
    },
  },
  site: {},
  siteLacks: {
    homestead: {
      title: '未指明申请户，无法核实其成员身份',
      titleEn: 'no applying household named: its membership cannot be verified',
    },
  },
  notForSites: notANewHomestead,
  evidence: 'whole',
  sentence: {
    title: '{subject}（{area_m2} ㎡，{acquisition}）由农户{object}占用，该户不是本集体成员。',
    titleEn:
      '{subject} ({area_m2} m², {acquisition}) is held by household {object}, which is no member of the collective.',
  },
  sentences: {
    notice: {
      title:
        '{subject}（{area_m2} ㎡）由非本集体成员农户{object}占用；取得于 {approved_on}，属历史形成。',
      titleEn:
        '{subject} ({area_m2} m²) is held by household {object}, no member of the collective; acquired on {approved_on}, it is historic.',
    },
  },
  reasons: {
    no_household_code: {
      title: '没有户编码，查不到占用人',
      titleEn: 'no household code: who holds it is unknown',
    },
    household_not_found: {
      title: '户编码在农户数据中不存在',
      titleEn: 'the household code is not among the households',
    },
    membership_missing: {
      title: '农户没有成员身份记录',
      titleEn: 'the membership of the household is not on record',
    },
    acquisition_missing: {
      title: '占用户不是成员，但缺少取得方式，无法判断是否继承',
      titleEn: 'held by no member, but how it was acquired is unknown: it may be inherited',
    },
    approval_date_missing: {
      title: '占用户不是成员，但缺少取得日期，无法区分历史形成与新增',
      titleEn: 'held by no member, but without a date: historic and new cannot be told apart',
    },
  },
  measureCodes: { acquisition: 'homesteadAcquisition' },
  advice: {
    title: '核实成员名册和取得来源；违规购买的不予登记，引导退出；历史形成的按政策登记备注。',
    titleEn:
      'Verify the list of members and the origin; purchases against the rules are not registered and lead to withdrawal; historic ones are noted.',
  },
})
