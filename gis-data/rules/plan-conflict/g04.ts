/** G04 产业项目与永久基本农田、生态保护红线冲突. */
import { compatibilityParameter } from '../../plan-matrix/compatibility.ts'
import { controlLineIndustry } from '../../plan-matrix/compatibility-tables.ts'
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { basisOfDevelopment, onlyIndustry, pairUnlisted } from './shared-clauses.ts'

export const g04 = defineRule({
  id: 'G04',
  title: '产业项目与永久基本农田、生态保护红线冲突',
  titleEn: 'Industry project against basic farmland and the ecological red line',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2' },
  asks: {
    title:
      '产业项目与永久基本农田、生态保护红线重叠超过 {min_area_m2} 的，按兼容性对照表（种植基地按作物）：冲突的为不符合，须论证的为需论证；红线内的种植基地缺作物类别的也为不符合。永久基本农田上的种植基地缺作物类别，或对照表没有列出的，为无法判定。',
    titleEn:
      'An industry project that overlaps permanent basic farmland or the ecological red line by more than {min_area_m2} is judged by the table of compatibility, a planting base by its crop: a conflict is nonconforming, what is to be justified is conditional; in the red line a planting base without its crop is nonconforming too. A planting base without its crop on basic farmland, and what the table does not list, cannot be judged.',
  },
  clauses: [
    basisOfDevelopment,
    {
      title: '土地管理法 第三十五条、第三十七条',
      titleEn: 'Land Administration Law, art. 35, 37',
      document: documents.landAdministration,
      article: '第三十五条、第三十七条',
      gist: '永久基本农田不得擅自占用或改变用途，禁止用来发展林果业和挖塘养鱼。',
      gistEn:
        'Basic farmland may not be occupied or put to other use; orchards, woods and fish ponds on it are forbidden.',
      certain: true,
    },
    {
      title: '自然资发〔2021〕166号',
      titleEn: 'Notice 166 of 2021',
      document: documents.farmlandUseControl,
      article: '永久基本农田',
      gist: '永久基本农田现状种植粮食作物的不得改种其他；严禁种植苗木、草皮等装饰植物和其他破坏耕作层的植物。',
      gistEn:
        'Grain fields among basic farmland stay with grain; ornamental plants and whatever spoils the plough layer are forbidden.',
      certain: false,
    },
  ],
  subjects: ['plan_industry'],
  reads: ['basic_farmland', 'ecological_redline'],
  bears: { basic_farmland: ['place'], ecological_redline: ['place'] },
  parameters: {
    min_area_m2: minArea,
    compatibility: compatibilityParameter(controlLineIndustry, [
      [],
      ['industryKind', 'industryCrop'],
    ]),
  },
  site: { industry: { layer: 'plan_industry', values: { kind: 'construction' } } },
  notForSites: onlyIndustry,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{kind}）与国土空间规划控制线{object}重叠 {area_m2} ㎡（{area_mu} 亩），用途不相容。',
    titleEn:
      '{subject} ({kind}) overlaps the control line {object} of the spatial plan, with which it cannot share land: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    conditional: {
      title:
        '{subject}（{kind}，{crop}）位于永久基本农田{object}上 {area_m2} ㎡（{area_mu} 亩），须论证不破坏耕作层、不影响粮食生产。',
      titleEn:
        '{subject} ({kind}, {crop}) lies on basic farmland {object}: {area_m2} m² ({area_mu} mu); that the plough layer and grain are safe has to be shown.',
    },
  },
  reasons: {
    crop_missing: {
      title: '种植基地没有注明作物类别，无法判定能否使用永久基本农田',
      titleEn: 'no crop is given for the planting base',
    },
    pair_unlisted: pairUnlisted,
  },
  measureCodes: { kind: 'industryKind', crop: 'industryCrop' },
  advice: {
    title: '以国土空间规划为准：项目调出永久基本农田和生态保护红线，或改种粮食、油料、蔬菜。',
    titleEn:
      'The spatial plan prevails: move the project off the control lines, or plant grain, oil crops or vegetables.',
  },
})
