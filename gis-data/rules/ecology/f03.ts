/** F03 林盘内建筑高度. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'
import { buildingUses, notABuilding } from '../site-bindings.ts'

export const f03 = defineRule({
  id: 'F03',
  title: '林盘内建筑高度',
  titleEn: 'Height of buildings in a linpan',
  version: 1,
  severity: 'S3',
  severityByState: { notice: 'S4' },
  asks: {
    title:
      '受保护林盘内（重叠超过 {min_area_m2}）的农房超过 {max_storeys} 层或高度超过 {max_height_m}的，竣工晚于林盘保护起始日的为不符合，不晚于的为提示。超限而缺竣工日期，或未超限而缺层数、高度的，为无法判定。',
    titleEn:
      'A house in a protected linpan (by more than {min_area_m2}) of more than {max_storeys} storeys or higher than {max_height_m} is nonconforming if completed after the protection began, a notice if by then. Above the limit without the day of completion, or not above it with storeys or height missing, it cannot be judged.',
  },
  clauses: [
    {
      title: '成都市川西林盘保护条例',
      titleEn: 'Chengdu Regulation on the Protection of Linpan',
      document: documents.linpan,
      article: '条款号待核对',
      gist: '林盘内建筑的层数、高度与风貌应符合林盘保护要求。',
      gistEn: 'Storeys, height and look of buildings fit the linpan.',
      certain: false,
    },
  ],
  subjects: ['rural_house'],
  reads: ['linpan'],
  parameters: {
    min_area_m2: minArea,
    max_storeys: {
      title: '层数上限',
      titleEn: 'Most storeys',
      value: 3,
      source: '林盘规划建设导则，待核对',
      sourceEn: 'guide for planning and building in linpan; to be verified',
      version: '2026-11',
      effective: '2020-01-01',
      certain: false,
    },
    max_height_m: {
      title: '高度上限',
      titleEn: 'Greatest height',
      value: 12,
      unit: 'm',
      source: '林盘规划建设导则，待核对',
      sourceEn: 'guide for planning and building in linpan; to be verified',
      version: '2026-11',
      effective: '2020-01-01',
      certain: false,
    },
  },
  site: buildingUses,
  notForSites: notABuilding,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}（{storeys} 层，高 {height_m} 米）位于受保护林盘“{object}”内，超过 {max_storeys} 层或 {max_height_m} 米。',
    titleEn:
      '{subject} ({storeys} storeys, {height_m} m) stands in the protected linpan {object}: more than {max_storeys} storeys or {max_height_m} m.',
  },
  sentences: {
    notice: {
      title:
        '{subject}（{storeys} 层，高 {height_m} 米）位于受保护林盘“{object}”内，超过 {max_storeys} 层或 {max_height_m} 米；建于 {built_on}，早于保护（{protected_since}）。',
      titleEn:
        '{subject} ({storeys} storeys, {height_m} m) stands in the protected linpan {object}: more than {max_storeys} storeys or {max_height_m} m; built on {built_on}, before protection ({protected_since}).',
    },
  },
  reasons: {
    height_missing: { title: '缺少层数或建筑高度', titleEn: 'storeys or height are missing' },
    built_on_missing: sharedReasons.built_on_missing,
  },
  advice: {
    title: '新建的按林盘导则降低体量；已有的在改造时调整风貌。',
    titleEn: 'Lower new buildings to the guideline; adapt existing ones when they are rebuilt.',
  },
})
