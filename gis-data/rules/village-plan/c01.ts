/** C01 村庄建设边界外建设. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

const newHomestead = { layer: 'homestead', values: { approved_on: 'today' } } as const

export const c01 = defineRule({
  id: 'C01',
  title: '村庄建设边界外建设',
  titleEn: 'Building outside the village construction boundary',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2', notice: 'S4' },
  asks: {
    title:
      '宅基地在村庄集中建设区（0301）和城镇开发边界之外的部分超过 {min_area_m2} 的：批准不晚于{baseline}的为提示（存量）；此后批准的，超出弹性发展区（0302）也超过 {min_area_m2} 的为不符合，否则为需论证。缺批准日期的，为无法判定。',
    titleEn:
      'A homestead of which more than {min_area_m2} lies outside the concentrated area (0301) and the urban growth boundary is a notice if approved by {baseline} (existing); approved later, it is nonconforming where more than {min_area_m2} lies outside the flexible area (0302) too, else conditional. Without the day of approval it cannot be judged.',
  },
  clauses: [
    {
      title: '城乡规划法 第四十一条、第四十二条',
      titleEn: 'Urban and Rural Planning Law, art. 41, 42',
      document: documents.urbanRuralPlanning,
      article: '第四十一条、第四十二条',
      gist: '乡村建设须依规划取得乡村建设规划许可证；不得在规划确定的建设用地范围以外作出规划许可。',
      gistEn:
        'Rural building needs a permit under the plan; no permit may be given outside the land that the plan sets aside for building.',
      certain: true,
    },
    {
      title: '土地管理法 第五十九条、第六十二条',
      titleEn: 'Land Administration Law, art. 59, 62',
      document: documents.landAdministration,
      article: '第五十九条、第六十二条',
      gist: '乡村建设和农村村民建住宅应当符合乡（镇）土地利用总体规划和村庄规划，尽量使用原有宅基地和村内空闲地。',
      gistEn:
        'Rural building and dwellings follow the town and village plans and use existing homesteads and vacant village land where possible.',
      certain: true,
    },
  ],
  subjects: ['homestead'],
  reads: ['village_construction_boundary', 'urban_growth_boundary'],
  bears: {
    village_construction_boundary: ['place', { field: 'unit_code', subjectField: 'unit_code' }],
    urban_growth_boundary: ['place'],
  },
  parameters: {
    min_area_m2: minArea,
    baseline: {
      title: '存量与新增的分界日',
      titleEn: 'Day that parts existing from new',
      value: '2019-12-31',
      source: '第三次全国国土调查标准时点',
      sourceEn: 'reference day of the third national land survey',
      version: '2019',
      effective: '2019-12-31',
      certain: true,
    },
  },
  site: {
    homestead: newHomestead,
    house: newHomestead,
    industry: newHomestead,
    public_service: newHomestead,
  },
  notForSites: {
    title: '该用途不是村庄建设用地',
    titleEn: 'this use is no village building land',
  },
  evidence: 'part',
  sentence: {
    title: '{subject}有 {area_m2} ㎡（{area_mu} 亩）在村庄建设边界和城镇开发边界之外。',
    titleEn:
      '{subject} has {area_m2} m² ({area_mu} mu) outside the village construction boundary and the urban growth boundary.',
  },
  sentences: {
    conditional: {
      title:
        '{subject}有 {area_m2} ㎡（{area_mu} 亩）在集中建设区之外，全部位于村庄弹性发展区内，需论证。',
      titleEn:
        '{subject} has {area_m2} m² ({area_mu} mu) outside the concentrated area, all of it in the flexible area: to be justified.',
    },
    notice: {
      title:
        '{subject}有 {area_m2} ㎡（{area_mu} 亩）在村庄建设边界外，批准于 {approved_on}，属存量。',
      titleEn:
        '{subject} has {area_m2} m² ({area_mu} mu) outside the boundary; approved on {approved_on}, it existed before the baseline.',
    },
  },
  reasons: {
    approval_date_missing: {
      title: '缺少批准日期，无法区分存量与新增',
      titleEn: 'no approval date: existing and new cannot be told apart',
    },
  },
  advice: {
    title:
      '新增的引导至集中建设区内选址；弹性发展区内的按程序论证；存量的不得扩建，随村庄规划逐步引导。',
    titleEn:
      'Move new homesteads inside the concentrated area; justify those in the flexible area; existing ones may not be extended.',
  },
})
