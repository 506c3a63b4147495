/** Places with a name: real names, positions and extents by judgement. */
export interface Place<V> {
  centre: readonly [number, number]
  radiusM: number
  values: V
}

/** The three of action plan item 31, item 12's 博览园 and 艺博园, and the cooking industry park. */
export const parkPlaces: readonly Place<{
  code: string
  name: string
  kind: string
  responsible: string
}>[] = [
  {
    centre: [103.836, 30.79],
    radiusM: 1350,
    values: {
      code: 'YQ01',
      name: '德源蒜稻现代农业园区',
      kind: 'agriculture',
      responsible: '德源街道',
    },
  },
  {
    centre: [103.79, 30.893],
    radiusM: 1500,
    values: {
      code: 'YQ02',
      name: '安德天府水源地现代农业产业园区',
      kind: 'agriculture',
      responsible: '安德街道',
    },
  },
  {
    centre: [103.868, 30.922],
    radiusM: 1300,
    values: {
      code: 'YQ03',
      name: '唐元现代农业韭黄产业园区',
      kind: 'agriculture',
      responsible: '唐昌镇',
    },
  },
  {
    centre: [103.829, 30.856],
    radiusM: 760,
    values: { code: 'YQ04', name: '中国川菜产业园', kind: 'processing', responsible: '安德街道' },
  },
  {
    centre: [103.788, 30.938],
    radiusM: 1450,
    values: {
      code: 'YQ05',
      name: '乡村振兴博览园',
      kind: 'tourism',
      responsible: '区乡村振兴博览园建设中心',
    },
  },
  {
    centre: [103.802, 30.84],
    radiusM: 1150,
    values: { code: 'YQ06', name: '天府艺博园', kind: 'tourism', responsible: '友爱镇' },
  },
  {
    centre: [103.905, 30.876],
    radiusM: 780,
    values: { code: 'YQ07', name: '青杠树香草湖景区', kind: 'tourism', responsible: '三道堰镇' },
  },
]

export const heritagePlaces: readonly Place<{ code: string; name: string; level: string }>[] = [
  {
    centre: [103.9035, 30.8985],
    radiusM: 330,
    values: { code: 'WW01', name: '古城遗址', level: '10' },
  },
  {
    centre: [103.8775, 30.8135],
    radiusM: 150,
    values: { code: 'WW02', name: '望丛祠', level: '20' },
  },
  {
    centre: [103.8225, 30.9275],
    radiusM: 70,
    values: { code: 'WW03', name: '崇宁文庙', level: '20' },
  },
  {
    centre: [103.7625, 30.8365],
    radiusM: 90,
    values: { code: 'WW04', name: '扬雄墓', level: '30' },
  },
  {
    centre: [103.8875, 30.8075],
    radiusM: 65,
    values: { code: 'WW05', name: '郫县文庙', level: '30' },
  },
  {
    centre: [103.8195, 30.9245],
    radiusM: 60,
    values: { code: 'WW06', name: '梁家大院', level: '40' },
  },
  {
    centre: [103.9665, 30.7585],
    radiusM: 55,
    values: { code: 'WW07', name: '犀浦禹王宫旧址', level: '40' },
  },
  {
    centre: [103.9135, 30.8665],
    radiusM: 60,
    values: { code: 'WW08', name: '三道堰古堰', level: '40' },
  },
]

export const hazardPlaces: readonly Place<{ code: string; name: string; level: string }>[] = [
  {
    centre: [103.7685, 30.949],
    radiusM: 340,
    values: { code: 'DZ01', name: '横山子台地边缘低易发区', level: 'low' },
  },
  {
    centre: [103.7735, 30.9385],
    radiusM: 220,
    values: { code: 'DZ02', name: '战旗台坎低易发区', level: 'low' },
  },
]
