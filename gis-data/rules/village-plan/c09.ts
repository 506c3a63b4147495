/** C09 公共服务 15 分钟生活圈. */
import { documents } from '../documents.ts'
import { defineRule } from '../rule.ts'

export const c09 = defineRule({
  id: 'C09',
  title: '公共服务 15 分钟生活圈',
  titleEn: 'Everyday services within 15 minutes',
  version: 2,
  severity: 'S4',
  asks: {
    title:
      '村和涉农社区的未退出的宅基地，距文化（{facilities.culture}）、卫生（{facilities.health}）或教育（{facilities.education}）设施直线超过 {reach_m}的处数，有一类超过 {max_outside_share} 的，为提示。没有此情形而某类设施全无数据的，为无法判定。',
    titleEn:
      'Of the homesteads not withdrawn of a village or agricultural community, those more than {reach_m} in a straight line from culture ({facilities.culture}), health ({facilities.health}) or education ({facilities.education}) are counted; more than {max_outside_share} for one service is a notice. Where there is none and a service has no facility in the data at all, it cannot be judged.',
  },
  clauses: [
    {
      title: '行动计划 第 54 项',
      titleEn: 'Action plan, item 54',
      document: documents.actionPlan,
      article: '第 54 项',
      gist: '打造农村 15 分钟公共服务圈。',
      gistEn: 'Public services in the country are to be within 15 minutes.',
      certain: true,
    },
    {
      title: 'TD/T 1062-2021 社区生活圈规划技术指南',
      titleEn: 'TD/T 1062-2021, community life circles',
      document: documents.lifeCircle,
      article: '乡村社区生活圈',
      gist: '乡村社区生活圈按步行可达配置文化、卫生、教育等基本服务。',
      gistEn: 'Rural life circles offer culture, health and education within a walk.',
      certain: false,
    },
  ],
  subjects: ['unit'],
  considers: {
    unit: [
      { field: 'kind', in: ['village'] },
      { field: 'agricultural', in: [true] },
    ],
  },
  reads: ['public_facility', 'homestead'],
  reachM: 1000,
  bears: { homestead: [{ field: 'unit_code', subjectField: 'code' }] },
  parameters: {
    reach_m: {
      title: '15 分钟步行的直线距离',
      titleEn: 'Walk of 15 minutes as a straight line',
      value: 1000,
      unit: 'm',
      source: documents.lifeCircle,
      sourceEn: documents.lifeCircle,
      version: '2021',
      effective: '2021-09-01',
      certain: false,
    },
    max_outside_share: {
      title: '允许服务半径以外的住户（在用宅基地）比例',
      titleEn: 'Share of dwellings (homesteads in use) that may lie beyond',
      value: 0.3,
      source: '本系统设定',
      sourceEn: 'set by this system',
      version: '2026-11',
      effective: '2021-09-01',
      certain: false,
    },
    facilities: {
      title: '各类服务对应的设施类型代码（以 | 分隔）',
      titleEn: 'Codes of facilities for each service (parted by |)',
      value: { culture: '03|04', health: '11', education: '07|08|09' },
      entries: 'serviceKind',
      source: '村庄规划数据库 SSLXDM',
      sourceEn: 'SSLXDM of the village plan database',
      version: '2026-11',
      effective: '2021-09-01',
      certain: false,
    },
  },
  site: {},
  notForSites: {
    title: '本规则审查整村的服务覆盖，不针对单个地块',
    titleEn: 'this rule looks at whole villages, not at one site',
  },
  evidence: 'part',
  sentence: {
    title:
      '{subject}的{lacking}服务不足：{dwellings} 处在用宅基地中最多有 {outside} 处距设施超过 {reach_m} 米。',
    titleEn:
      '{subject} lacks services ({lacking}): of {dwellings} homesteads in use up to {outside} lie more than {reach_m} m from one.',
  },
  reasons: {
    facilities_not_delivered: {
      title: '公共服务设施数据中没有某类设施，可能未收集',
      titleEn: 'the facilities hold none of one kind: they may not have been collected',
    },
  },
  measureCodes: { lacking: 'serviceKind', unknown: 'serviceKind' },
  advice: {
    title: '在村规中补充布点，或与邻村共建共享；核实设施数据是否齐全。',
    titleEn:
      'Add a facility in the village plan or share one with a neighbour; verify that the data are complete.',
  },
})
