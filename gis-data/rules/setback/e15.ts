/** E15 长江支流岸线一公里内化工. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce } from '../shared-parameters.ts'

export const e15 = defineRule({
  id: 'E15',
  title: '长江支流岸线一公里内化工',
  titleEn: 'Chemical industry within a kilometre of the shore',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S3' },
  asks: {
    title:
      '化工园区、属化工的建设类产业项目，距三调河流水面（1101）边线小于 {distance_m}的，为不符合；园区设立早于{in_force}的为提示。园区缺设立日期，或建设项目没有是否化工的记录的，为无法判定。',
    titleEn:
      'A chemical park, or a building project of chemical industry, nearer than {distance_m} to the edge of a surveyed river (1101) is nonconforming; a park set up before {in_force} is a notice. A park without that day, or a building project with no word whether it is chemical, cannot be judged.',
  },
  clauses: [
    {
      title: '长江保护法 第二十六条',
      titleEn: 'Yangtze Protection Law, art. 26',
      document: documents.yangtze,
      article: '第二十六条',
      gist: '禁止在长江干支流岸线一公里范围内新建、扩建化工园区和化工项目。',
      gistEn:
        'No new or larger chemical park or project within a kilometre of the shore of the Yangtze and its tributaries.',
      certain: true,
    },
  ],
  subjects: ['plan_industry', 'park'],
  considers: {
    plan_industry: [{ field: 'kind', in: ['construction'] }],
    park: [{ field: 'kind', in: ['chemical'] }],
  },
  reads: ['land_parcel'],
  reachM: 1000,
  parameters: {
    distance_m: {
      title: '距岸线的距离',
      titleEn: 'Distance from the shore',
      value: 1000,
      unit: 'm',
      source: `${documents.yangtze} 第二十六条；岸线取三调河流水面（1101）边线，区内河流均为长江支流`,
      sourceEn: `${documents.yangtze}, art. 26; the bank is the edge of the surveyed river surface (1101), and all rivers of the district are tributaries of the Yangtze`,
      version: '2020',
      effective: '2021-03-01',
      certain: true,
    },
    in_force: inForce('2021-03-01', documents.yangtze),
  },
  site: {},
  notForSites: {
    title: '拟选址按非化工项目审查；化工项目须登记入产业发展规划后由本规则审查',
    titleEn:
      'a drawn site is taken for no chemical project; enter one into the industry plan to have it judged',
  },
  evidence: 'whole',
  sentence: {
    title:
      '{subject}为化工园区或化工项目，距“{object}”{reference} {distance_m} 米，小于 {setback_m} 米。',
    titleEn:
      '{subject} is chemical industry {distance_m} m from {object}, less than {setback_m} m; line: {reference}.',
  },
  sentences: {
    notice: {
      title:
        '{subject}为化工园区，距“{object}”{reference} {distance_m} 米，小于 {setback_m} 米；设立于 {established_on}，早于法律施行，不得扩建。',
      titleEn:
        '{subject} is a chemical park {distance_m} m from {object}, less than {setback_m} m; set up on {established_on}, before the law: it may not grow; line: {reference}.',
    },
  },
  reasons: {
    chemical_unknown: {
      title: '没有是否化工项目的记录',
      titleEn: 'no record of whether the project is chemical industry',
    },
    established_on_missing: {
      title: '园区缺少设立日期，无法区分新建与已有',
      titleEn: 'no date of set-up: new and existing cannot be told apart',
    },
  },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '取消或迁出岸线一公里；已建成的不得扩建，纳入搬改关计划。',
    titleEn:
      'Drop it or move it beyond a kilometre; what stands may not grow and is to be moved or closed.',
  },
})
