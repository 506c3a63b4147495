/** F01 川西林盘保护范围内建设. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { minArea } from '../shared-parameters.ts'
import { buildingUses, notABuilding } from '../site-bindings.ts'

export const f01 = defineRule({
  id: 'F01',
  title: '林盘保护范围内新建',
  titleEn: 'New building in a protected linpan',
  version: 1,
  severity: 'S1',
  severityByState: { conditional: 'S2' },
  asks: {
    title:
      '农房竣工晚于林盘保护起始日，与林盘重叠超过 {min_area_m2} 的：名录林盘为不符合，其他林盘为需论证。名录林盘内的农房缺竣工日期的，为无法判定。',
    titleEn:
      'A house completed after the protection of a linpan began and overlapping it by more than {min_area_m2} is nonconforming in a listed linpan, conditional in another. A house without the day of completion in a listed linpan cannot be judged.',
  },
  clauses: [
    {
      title: '成都市川西林盘保护条例',
      titleEn: 'Chengdu Regulation on the Protection of Linpan',
      document: documents.linpan,
      article: '条款号待核对',
      gist: '列入保护名录的林盘，保护范围内的新建、扩建受到严格限制。',
      gistEn: 'In listed linpan new building and extension are strictly limited.',
      certain: false,
    },
    {
      title: '行动计划 第 33 项、第 47 项',
      titleEn: 'Action plan, items 33, 47',
      document: documents.actionPlan,
      article: '第 33 项、第 47 项',
      gist: '保护修复川西林盘，建设精品林盘。',
      gistEn: 'Linpan are protected and restored, premium ones developed.',
      certain: true,
    },
  ],
  subjects: ['rural_house'],
  reads: ['linpan'],
  parameters: { min_area_m2: minArea },
  site: buildingUses,
  notForSites: notABuilding,
  evidence: 'overlap',
  sentence: {
    title:
      '{subject}建于 {built_on}，在名录林盘“{object}”保护（{protected_since} 起）之后，占林盘 {area_m2} ㎡。',
    titleEn:
      '{subject} was built on {built_on} in the listed linpan {object}, protected since {protected_since}: {area_m2} m².',
  },
  sentences: {
    conditional: {
      title:
        '{subject}建于 {built_on}，在林盘“{object}”保护（{protected_since} 起）之后，占 {area_m2} ㎡；该林盘未列入名录，需论证。',
      titleEn:
        '{subject} was built on {built_on} in the linpan {object}, protected since {protected_since}: {area_m2} m²; the linpan is not listed: to be justified.',
    },
  },
  reasons: {
    built_on_missing: {
      title: '缺少竣工日期，无法判断是否建于保护之后',
      titleEn: 'no completion date: it cannot be told whether protection came first',
    },
  },
  advice: {
    title: '名录林盘内停止新建并核查许可；其他林盘按林盘保护方案论证体量、风貌和林木。',
    titleEn:
      'Stop new building in listed linpan and look for the permit; elsewhere justify size, look and trees under the protection scheme.',
  },
})
