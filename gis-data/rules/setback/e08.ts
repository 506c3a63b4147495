/** E08 饮用水水源二级、准保护区内排污. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const e08 = defineRule({
  id: 'E08',
  title: '饮用水水源二级、准保护区内排污',
  titleEn: 'Discharges in lower grade water source zones',
  version: 1,
  severity: 'S1',
  asks: {
    title:
      '各级饮用水水源保护区内的排污口，为不符合。产业项目（种植基地除外）与保护区重叠超过 {min_area_m2} 的：二级区内排放污染物或严重污染水体的、准保护区内严重污染水体的，为不符合；没有排污记录的，为无法判定。',
    titleEn:
      'An outfall in a water source zone of any grade is nonconforming. An industry project (not a planting base) that overlaps by more than {min_area_m2} is nonconforming if it discharges in a second grade zone or pollutes severely in a third grade one; without a record of what it discharges it cannot be judged.',
  },
  clauses: [
    {
      title: '水污染防治法 第六十四条',
      titleEn: 'Water Pollution Law, art. 64',
      document: documents.waterPollution,
      article: '第六十四条',
      gist: '饮用水水源保护区内禁止设置排污口。',
      gistEn: 'No outfall in any water source zone.',
      certain: true,
    },
    {
      title: '水污染防治法 第六十六条',
      titleEn: 'Water Pollution Law, art. 66',
      document: documents.waterPollution,
      article: '第六十六条',
      gist: '二级保护区内禁止新建、改建、扩建排放污染物的建设项目，已建成的责令拆除或关闭。',
      gistEn:
        'In second grade zones no project that discharges pollutants; what stands is removed or closed.',
      certain: true,
    },
    {
      title: '水污染防治法 第六十七条',
      titleEn: 'Water Pollution Law, art. 67',
      document: documents.waterPollution,
      article: '第六十七条',
      gist: '准保护区内禁止新建、扩建对水体污染严重的建设项目。',
      gistEn: 'In quasi-protection zones no project that pollutes water severely.',
      certain: true,
    },
  ],
  subjects: ['plan_industry', 'sewage_outfall'],
  considers: { plan_industry: [{ field: 'kind', notIn: ['planting'] }] },
  reads: ['water_source_protection'],
  parameters: { min_area_m2: minArea },
  site: {
    industry: { layer: 'plan_industry', values: { kind: 'construction' } },
    public_service: { layer: 'plan_industry', values: { kind: 'construction' } },
    facility_agriculture: { layer: 'plan_industry', values: { kind: 'construction' } },
  },
  notForSites: {
    title: '该用途不属于排放污染物的建设项目；一级保护区另由 E07 审查',
    titleEn: 'this use is no project that discharges pollutants; E07 looks at first grade zones',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}（{pollution}）位于饮用水水源{grade}“{object}”内 {area_m2} ㎡。',
    titleEn: '{subject} ({pollution}) lies in {object} ({grade}): {area_m2} m².',
  },
  reasons: {
    pollution_unknown: {
      title: '没有项目排污情况的记录',
      titleEn: 'no record of what the project discharges',
    },
  },
  measureCodes: {
    reference: 'lineReference',
    grade: 'waterProtectionGrade',
    pollution: 'pollutionLevel',
  },
  advice: {
    title: '排污口限期封堵；排放污染物的项目调整选址或取消，已建成的报政府责令拆除或关闭。',
    titleEn:
      'Close outfalls; move or drop projects that discharge; report what stands for removal or closure.',
  },
})
