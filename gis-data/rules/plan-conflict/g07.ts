/** G07 入市和经营地块用途或位置不符. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea, operatingUses } from '../shared-parameters.ts'
import { basisOfDevelopment, onlyPlanFeatures } from './shared-clauses.ts'

export const g07 = defineRule({
  id: 'G07',
  title: '入市和经营地块用途或位置不符',
  titleEn: 'Land for market or operation with the wrong use or place',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '入市地块和自营项目的拟用地不属经营性用途（{operating_uses}），或有超过 {min_area_m2} 在国土空间规划建设空间（0301、0302、0400）之外的，为不符合。全部在建设空间内而缺拟用地代码的，为无法判定。',
    titleEn:
      "Land for market or for the collective's own business is nonconforming where its intended use is not one for profit ({operating_uses}), or where more than {min_area_m2} lies outside the construction space of the spatial plan (0301, 0302, 0400). Inside it without a code of use it cannot be judged.",
  },
  clauses: [
    basisOfDevelopment,
    {
      title: '土地管理法 第六十三条',
      titleEn: 'Land Administration Law, art. 63',
      document: documents.landAdministration,
      article: '第六十三条',
      gist: '入市的集体土地须由国土空间规划、城乡规划确定为工业、商业等经营性用途并依法登记。',
      gistEn:
        'Collective land for the market is planned for industry, commerce or the like by the spatial plans, and registered.',
      certain: true,
    },
  ],
  subjects: ['plan_collective'],
  considers: { plan_collective: [{ field: 'kind', in: ['market', 'operation'] }] },
  reads: ['plan_spatial'],
  parameters: { min_area_m2: minArea, operating_uses: operatingUses },
  site: {},
  notForSites: onlyPlanFeatures,
  evidence: 'part',
  sentence: {
    title:
      '{subject}（{kind}）拟用地为{use_code}，有 {outside_m2} ㎡在国土空间规划建设空间以外；须为 09、10、11 类且位于建设空间内。',
    titleEn:
      '{subject} ({kind}) is meant for {use_code} and has {outside_m2} m² outside the construction space of the spatial plan; it must be 09, 10 or 11 and inside.',
  },
  reasons: {
    use_missing: {
      title: '没有注明拟用地代码，无法判定是否经营性用途',
      titleEn: 'no intended use is given',
    },
  },
  measureCodes: { kind: 'collectiveUse', use_code: 'landUse2023' },
  advice: {
    title: '以国土空间规划为准：调整地块位置或用途，符合条件后再列入入市和经营计划。',
    titleEn: 'The spatial plan prevails: change place or use before the land is put forward.',
  },
})
