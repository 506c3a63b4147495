/** The indicators that plans promise (GHZBB), in the order in which they are shown. */
import type { Indicator, Sum } from './indicator.ts'

const surveyed = (classes: string): Sum => ({
  part: 'survey-area',
  classes,
  layer: 'land_parcel',
  basis: 'registered',
})
const drawn = (classes: string): Sum => ({
  part: 'planned-area',
  classes,
  layer: 'plan_village',
  basis: 'ellipsoid',
})

export const indicators = {
  cultivated_land: {
    title: '耕地保有量',
    titleEn: 'Cultivated land',
    unit: 'ha',
    direction: 'at_least',
    row: 'cultivated_land',
    target: 'allotted',
    planned: drawn('cultivated-classes'),
    actual: surveyed('cultivated-classes'),
    checks: [
      { rule: 'B08', compares: 'actual' },
      { rule: 'G03', compares: 'stated' },
    ],
    note: {
      title: '现状为地类图斑 01 耕地净面积（扣田坎）；图上规划为村庄规划 01 图斑。',
      titleEn:
        'Actual: survey class 01 net of ridges. Drawn: parcels of use 01 in the village plans.',
    },
  },
  basic_farmland: {
    title: '永久基本农田保护面积',
    titleEn: 'Permanent basic farmland',
    unit: 'ha',
    direction: 'at_least',
    row: 'basic_farmland_area',
    target: 'allotted',
    planned: {
      part: 'planned-basic-farmland-area',
      layer: 'village_basic_farmland',
      basis: 'ellipsoid',
    },
    actual: { part: 'basic-farmland-area', layer: 'basic_farmland', basis: 'registered_net' },
    checks: [
      { rule: 'A05', compares: 'actual' },
      { rule: 'G03', compares: 'stated' },
    ],
    note: {
      title: '现状为永久基本农田图斑净面积；图上规划为村庄规划管控边界 0202。',
      titleEn:
        'Actual: net area of the protected plots. Drawn: control boundary 0202 of the plans.',
    },
  },
  construction_land: {
    title: '村域建设用地总面积',
    titleEn: 'Total construction land',
    unit: 'ha',
    direction: 'at_most',
    row: 'construction_land',
    target: 'allotted_or_base',
    planned: drawn('planned-building-uses'),
    actual: surveyed('surveyed-building-classes'),
    checks: [
      { rule: 'C03', compares: 'planned' },
      { rule: 'G03', compares: 'stated' },
    ],
    note: {
      title: '目标取下达指标与基期规模的较小者；图上规划只含村庄规划范围内的图斑，现状含城镇。',
      titleEn:
        'Target: the lesser of allotment and base. Drawn: inside village plans only; actual: towns too.',
    },
  },
  settled_land: {
    title: '村域城乡建设用地面积',
    titleEn: 'Urban and rural construction land',
    unit: 'ha',
    direction: 'at_most',
    row: 'urban_rural_construction_land',
    target: 'allotted',
    planned: null,
    actual: surveyed('surveyed-settled-classes'),
    checks: [{ rule: 'G03', compares: 'stated' }],
    note: {
      title: '现状为不含交通用地的建设用地图斑。',
      titleEn: 'Actual: surveyed construction land without traffic.',
    },
  },
  per_person: {
    title: '人均村庄建设用地',
    titleEn: 'Village construction land per person',
    unit: 'm2_per_person',
    direction: 'at_most',
    row: 'village_construction_per_capita',
    target: 'allotted_or_limit',
    planned: drawn('planned-village-uses'),
    actual: null,
    perPerson: true,
    checks: [{ rule: 'C04', compares: 'planned' }],
    note: {
      title: '按户籍人口；地类图斑没有城镇村属性码，现状人均无从计算。',
      titleEn:
        'By registered persons. The survey does not tell village from town, so there is no actual figure.',
    },
  },
  reserve: {
    title: '机动指标使用',
    titleEn: 'Use of the reserve',
    unit: 'ha',
    direction: 'at_most',
    row: null,
    target: 'share_of_drawn',
    planned: null,
    actual: { part: 'reserve-area', layer: 'reserved_land', basis: 'ellipsoid' },
    checks: [{ rule: 'C05', compares: 'actual' }],
    note: {
      title: '上限为村庄规划建设用地的 5%；现状为已使用的机动指标用地。',
      titleEn: 'At most 5% of the construction land drawn; actual is what has been used.',
    },
  },
  forest_land: {
    title: '林地保有量',
    titleEn: 'Forest land',
    unit: 'ha',
    direction: 'at_least',
    row: 'forest_land',
    target: 'allotted',
    planned: drawn('forest-classes'),
    actual: surveyed('forest-classes'),
    checks: [{ rule: 'G03', compares: 'stated' }],
    note: {
      title: '现状为地类图斑 03 林地；是否突破按规划填报判定。',
      titleEn: 'Actual: survey class 03. Judged by what the plan states.',
    },
  },
  ecological_redline: {
    title: '生态保护红线面积',
    titleEn: 'Ecological red line',
    unit: 'ha',
    direction: 'at_least',
    row: 'ecological_redline_area',
    target: 'allotted',
    planned: null,
    actual: { part: 'redline-area', layer: 'ecological_redline', basis: 'ellipsoid' },
    checks: [{ rule: 'G03', compares: 'stated' }],
    note: {
      title: '现状为红线与村社区的交集面积。',
      titleEn: 'Actual: what of the red line lies within the unit.',
    },
  },
  population: {
    title: '户籍人口',
    titleEn: 'Registered population',
    unit: 'persons',
    direction: null,
    row: 'population',
    target: null,
    planned: null,
    actual: 'population',
    checks: [],
    note: {
      title: '规划填报为目标年人口；只作对照，不判定。',
      titleEn: 'Stated: persons in the target year. For comparison only.',
    },
  },
} as const satisfies Record<string, Indicator>

export type IndicatorId = keyof typeof indicators
export const indicatorIds = Object.keys(indicators) as IndicatorId[]
export const indicatorOf = (id: IndicatorId): Indicator => indicators[id]
