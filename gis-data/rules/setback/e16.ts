/** E16 畜禽养殖场选址. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'
import { inForce, minArea } from '../shared-parameters.ts'
import { sharedReasons } from '../shared-reasons.ts'

export const e16 = defineRule({
  id: 'E16',
  title: '畜禽养殖场选址',
  titleEn: 'Sites of livestock farms',
  version: 1,
  severity: 'S2',
  severityByState: { conditional: 'S3', notice: 'S3' },
  asks: {
    title:
      '畜禽养殖场与禁养区、饮用水水源保护区重叠超过 {min_area_m2} 的，为不符合；距水源保护区、城镇开发边界、学校、托幼、幸福院、卫生所小于 {distance_m}的，为需论证；建成早于{in_force}或禁养区公布的为提示。缺建成日期、缺禁养区公布日期、选址未说明是否养殖畜禽的，为无法判定。',
    titleEn:
      'A livestock farm that overlaps a zone closed to livestock or a water source zone by more than {min_area_m2} is nonconforming; nearer than {distance_m} to a water source zone, the urban growth boundary, a school, nursery, home for the elderly or clinic it is conditional; completed before {in_force} or before the closed zone was announced, it is a notice. Without the completion, the announcement of the closed zone or, for a site, word whether animals are kept, it cannot be judged.',
  },
  clauses: [
    {
      title: '畜禽规模养殖污染防治条例 第十一条',
      titleEn: 'Regulation on Livestock Pollution, art. 11',
      document: documents.livestock,
      article: '第十一条',
      gist: '禁止在饮用水水源保护区、风景名胜区、自然保护区核心区和缓冲区、城镇居民区和文教科研等人口集中区域以及其他禁养区建设畜禽养殖场。',
      gistEn:
        'No livestock farm in water source zones, scenic areas, the heart of reserves, where people live close together, or other closed zones.',
      certain: true,
    },
    {
      title: '动物防疫法 第二十四条',
      titleEn: 'Animal Epidemics Law, art. 24',
      document: documents.animalEpidemics,
      article: '第二十四条',
      gist: '饲养场与居民生活区、生活饮用水水源地、学校、医院等公共场所的距离应符合农业农村部规定。',
      gistEn:
        'Farms keep the distance that the ministry sets from homes, drinking water, schools and hospitals.',
      certain: true,
    },
    {
      title: '原《动物防疫条件审查办法》（2010 年）',
      titleEn: 'Former Measures on Animal Epidemic Conditions (2010)',
      document: documents.animalEpidemics,
      article: '500 米距离，现行办法改为风险评估，待核对',
      gist: '原规定距饮用水源地、城镇居民区、文教科研等人口集中区域 500 米以上。',
      gistEn: 'Formerly 500 m from drinking water, towns, schools and the like; now by assessment.',
      certain: false,
    },
  ],
  subjects: ['livestock_farm'],
  reads: [
    'livestock_ban_zone',
    'water_source_protection',
    'urban_growth_boundary',
    'public_facility',
  ],
  reachM: 500,
  parameters: {
    min_area_m2: minArea,
    distance_m: {
      title: '距水源地、城镇和公共场所的距离',
      titleEn: 'Distance from water sources, towns and public places',
      value: 500,
      unit: 'm',
      source:
        '原《动物防疫条件审查办法》（农业部令 2010 年第 7 号）；现行办法以风险评估代替，待核对',
      sourceEn:
        'the former Measures for Examining Conditions of Animal Epidemic Prevention (order 7 of 2010 of the Ministry of Agriculture); those in force have a risk assessment in its place; to be verified',
      version: '2010',
      effective: '2010-05-01',
      certain: false,
    },
    in_force: inForce('2014-01-01', documents.livestock),
  },
  site: { facility_agriculture: { layer: 'livestock_farm', values: { established_on: 'today' } } },
  notForSites: { title: '该用途不养殖畜禽', titleEn: 'this use keeps no livestock' },
  evidence: 'overlap',
  sentence: {
    title: '{subject}位于“{object}”内，重叠 {area_m2} ㎡，区内禁止建设畜禽养殖场。',
    titleEn: '{subject} lies in {object}: {area_m2} m²; no livestock farm may be built there.',
  },
  sentences: {
    conditional: {
      title: '{subject}距“{object}” {distance_m} 米，小于 {setback_m} 米，须作动物防疫风险评估。',
      titleEn:
        '{subject} is {distance_m} m from {object}, less than {setback_m} m: the epidemic risk is to be assessed.',
    },
    notice: {
      title:
        '{subject}与“{object}”距离 {distance_m} 米（要求 {setback_m} 米）；建成于 {established_on}，早于条例施行或区界划定，纳入关停搬迁清单。',
      titleEn:
        '{subject} is {distance_m} m from {object} ({setback_m} m asked for); set up on {established_on}, before the regulation or the zone: to be listed for closure or removal.',
    },
  },
  reasons: {
    species_unknown: {
      title: '没有说明设施农业是否养殖畜禽',
      titleEn: 'it is not said whether animals are kept',
    },
    established_on_missing: {
      title: '缺少建成日期，无法区分新建与已有',
      titleEn: 'no date of set-up: new and existing cannot be told apart',
    },
    announced_on_missing: sharedReasons.announced_on_missing,
  },
  measureCodes: { reference: 'lineReference' },
  advice: {
    title: '禁养区内的关闭或搬迁；距离不足的作动物防疫风险评估。',
    titleEn:
      'Close or move farms in closed zones; where the distance is short, have the risk assessed.',
  },
})
