/** E13 地质灾害易发区未作危险性评估. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'

export const e13 = defineRule({
  id: 'E13',
  title: '地质灾害易发区未作危险性评估',
  titleEn: 'No hazard assessment in a hazard-prone area',
  version: 1,
  severity: 'S2',
  asks: {
    title:
      '产业项目（种植基地除外）与地质灾害易发区重叠超过 {min_area_m2} 而未作地质灾害危险性评估的，为不符合；没有是否评估的记录的，为无法判定。',
    titleEn:
      'An industry project (not a planting base) that overlaps a hazard-prone area by more than {min_area_m2} without an assessment of the hazard is nonconforming; without a record of it, it cannot be judged.',
  },
  clauses: [
    {
      title: '地质灾害防治条例 第二十一条',
      titleEn: 'Regulation on Geological Hazards, art. 21',
      document: documents.geohazards,
      article: '第二十一条',
      gist: '在地质灾害易发区内进行工程建设，应当在可行性研究阶段作地质灾害危险性评估，未评估的不得批准。',
      gistEn:
        'Construction in a hazard-prone area needs an assessment at the stage of feasibility; without it the project may not be approved.',
      certain: true,
    },
  ],
  subjects: ['plan_industry'],
  considers: { plan_industry: [{ field: 'kind', notIn: ['planting'] }] },
  reads: ['geohazard_zone'],
  parameters: { min_area_m2: minArea },
  site: {
    industry: { layer: 'plan_industry', values: { kind: 'construction' } },
    public_service: { layer: 'plan_industry', values: { kind: 'construction' } },
  },
  notForSites: {
    title: '该用途不单独编制可行性研究报告',
    titleEn: 'this use has no feasibility study of its own',
  },
  evidence: 'overlap',
  sentence: {
    title: '{subject}位于地质灾害{level}“{object}”内 {area_m2} ㎡，未作地质灾害危险性评估。',
    titleEn: '{subject} lies in {object} ({level}) with {area_m2} m² and has no hazard assessment.',
  },
  reasons: {
    assessment_unknown: {
      title: '没有是否作过地质灾害危险性评估的记录',
      titleEn: 'no record of whether the hazard was assessed',
    },
  },
  measureCodes: { reference: 'lineReference', level: 'hazardLevel' },
  advice: {
    title: '补作地质灾害危险性评估，并按结论落实防治工程。',
    titleEn: 'Have the hazard assessed and carry out what the assessment asks for.',
  },
})
