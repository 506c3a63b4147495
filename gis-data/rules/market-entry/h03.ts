/** H03 闲置宅基地和农房经营. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const h03 = defineRule({
  id: 'H03',
  title: '宅基地和农房经营利用',
  titleEn: 'Homesteads and houses run as a business',
  version: 1,
  severity: 'S3',
  asks: {
    title:
      '用于经营的农房，安全等级不是 {safe_grades} 级的，为不符合；等级合格而所在宅基地村庄规划拟拆并的，为需论证。缺安全等级，或查无所在宅基地的，为无法判定。',
    titleEn:
      'A house run as a business whose safety grade is none of {safe_grades} is nonconforming; of a fit grade, on a homestead that the village plan means to merge, it is conditional. Without the grade or the homestead it cannot be judged.',
  },
  clauses: [
    {
      title: '土地管理法 第六十二条第六款',
      titleEn: 'Land Administration Law, art. 62(6)',
      document: documents.landAdministration,
      article: '第六十二条第六款',
      gist: '鼓励农村集体经济组织及其成员盘活利用闲置宅基地和闲置住宅；经营不改变宅基地性质。',
      gistEn:
        'Idle homesteads and dwellings may be put to use by the collective and its members; they stay homesteads.',
      certain: true,
    },
    {
      title: '农村集体经济组织法 第三十九条',
      titleEn: 'Rural Collective Economic Organisations Law, art. 39',
      document: documents.collectiveOrganisation,
      article: '第三十九条',
      gist: '集体可以依法利用闲置宅基地和房屋发展乡村产业；用于经营的房屋须安全。',
      gistEn:
        'The collective may develop rural business in idle homesteads and houses; a house so used must be safe.',
      certain: false,
    },
  ],
  subjects: ['rural_house'],
  considers: { rural_house: [{ field: 'use_state', in: ['operated'] }] },
  reads: ['homestead'],
  links: { homestead: { field: 'parcel_code', subjectField: 'parcel_code' } },
  parameters: {
    safe_grades: {
      title: '可以经营的房屋安全等级',
      titleEn: 'Safety grades fit for business',
      value: 'A,B',
      source: '农房用作经营的安全管理要求（A、B 级）',
      sourceEn: 'safety requirements for rural houses used for business (grades A and B)',
      version: '2026-11',
      effective: '2020-01-01',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '只审查正在经营的农房',
    titleEn: 'looks at houses already run as a business',
  },
  evidence: 'whole',
  sentence: {
    title: '{subject}用于经营，房屋安全等级为{safety}，不满足 A、B 级要求。',
    titleEn: '{subject} is run as a business; its safety grade is {safety}, not A or B.',
  },
  sentences: {
    conditional: {
      title: '{subject}用于经营，所在宅基地{object}村庄规划拟拆并，须论证经营期限和安排。',
      titleEn:
        '{subject} is run as a business on the homestead {object}, which the village plan merges: the term has to be justified.',
    },
  },
  reasons: {
    safety_missing: {
      title: '房屋安全等级缺失，无法判定能否经营',
      titleEn: 'the safety grade of the house is not given',
    },
    homestead_missing: {
      title: '没有找到所在宅基地，无法判定是否改变宅基地性质',
      titleEn: 'its homestead is not on record, so that a change of nature cannot be ruled out',
    },
  },
  measureCodes: { safety: 'houseSafety' },
  advice: {
    title: '停止经营并鉴定加固；补充安全鉴定和宅基地资料；拟拆并的明确经营期限。',
    titleEn:
      'Stop and make it safe; add the missing record; where the homestead is to go, set a term.',
  },
})
