/** A03 永久基本农田上新增农业设施. */
import { documents } from '../documents.ts'
import { landUsesUnder } from '../land-uses-under.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const a03 = defineRule({
  id: 'A03',
  title: '永久基本农田上新增农业设施',
  titleEn: 'New agricultural facilities on permanent basic farmland',
  version: 1,
  severity: 'S1',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '设施农业用地与永久基本农田重叠超过 {min_area_m2} 的，{in_force}起建成的为不符合；此前建成的，或不破坏耕作层的种植设施，为提示。村庄规划的养殖设施用地（060202、060203）重叠的，为不符合。缺设施类型、缺建成日期、种植设施（含规划 060201）未说明是否破坏耕作层的，为无法判定。',
    titleEn:
      'Agricultural facilities that overlap permanent basic farmland by more than {min_area_m2} are nonconforming if built since {in_force}; a notice if built before, or if a planting facility keeps the plough layer. Land planned for animals or fish (060202, 060203) is nonconforming there. Without the kind, the day of completion, or word of the plough layer for planting facilities (also planned 060201), it cannot be judged.',
  },
  clauses: [
    {
      title: '自然资发〔2021〕166号 永久基本农田“四严禁”之四',
      titleEn: 'Notice 166 of 2021, the fourth prohibition',
      document: documents.farmlandUseControl,
      article: '永久基本农田用途管制部分',
      gist: '不得新占永久基本农田建畜禽、水产养殖设施和破坏耕作层的种植设施。',
      gistEn:
        'No new livestock or fish facilities, nor planting facilities that destroy the plough layer, on basic farmland.',
      certain: false,
    },
    {
      title: '自然资规〔2019〕4号 二',
      titleEn: 'Notice 4 of 2019, part 2',
      document: documents.facilityAgricultureNotice,
      article: '二',
      gist: '种植设施不破坏耕作层的可以使用永久基本农田，不需补划。',
      gistEn:
        'Planting facilities that keep the plough layer may use basic farmland without replacement.',
      certain: false,
    },
  ],
  subjects: ['facility_agriculture_land', 'plan_village'],
  considers: { plan_village: [{ field: 'use_code', in: landUsesUnder('0602') }] },
  reads: ['basic_farmland'],
  parameters: {
    min_area_m2: minArea,
    in_force: {
      title: '禁止新增的起始日',
      titleEn: 'Day from which new ones are forbidden',
      value: '2021-11-27',
      source: '自然资发〔2021〕166号印发日期',
      sourceEn: '自然资发〔2021〕166号, day of issue',
      version: '2021',
      effective: '2021-11-27',
      certain: false,
    },
  },
  site: {
    facility_agriculture: { layer: 'facility_agriculture_land', values: { built_on: 'today' } },
  },
  notForSites: {
    title: '只审查农业设施',
    titleEn: 'looks at agricultural facilities only',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}新增占用永久基本农田{object}，面积 {area_m2} ㎡（{area_mu} 亩）。',
    titleEn:
      '{subject} is a new facility on permanent basic farmland {object}: {area_m2} m² ({area_mu} mu).',
  },
  sentences: {
    notice: {
      title:
        '{subject}位于永久基本农田{object}内 {area_m2} ㎡（{area_mu} 亩），属存量设施或不破坏耕作层的种植设施。',
      titleEn:
        '{subject} stands on basic farmland {object} with {area_m2} m² ({area_mu} mu): it existed before, or keeps the plough layer.',
    },
  },
  reasons: {
    kind_missing: {
      title: '占用永久基本农田，但缺少设施类型',
      titleEn: 'it lies on basic farmland and the kind of facility is not stated',
    },
    tillage_unknown: {
      title: '占用永久基本农田的种植设施，未说明是否破坏耕作层',
      titleEn: 'a planting facility on basic farmland, without word on the plough layer',
    },
    built_on_missing: {
      title: '缺少建成日期，无法区分存量与新增',
      titleEn: 'no building date: existing and new cannot be told apart',
    },
  },
  measureCodes: { kind: 'facilityAgricultureKind', use_code: 'landUse2023' },
  advice: {
    title: '新增的调出永久基本农田；种植设施提交不破坏耕作层的说明；存量的按原备案约定使用和恢复。',
    titleEn:
      'Move new ones off basic farmland; planting facilities have to show that the plough layer is kept; existing ones follow their filing.',
  },
})
