/** Judgements about the twelve towns that no source at hand gives: share of area, extent of the built-up town. */
export interface TownArea {
  code: string
  /** Intended area, km²; only the proportions count. */
  areaKm2: number
  /** Radius of the built-up area about the town centre, m. */
  urbanRadiusM: number
  /** Centre where `town-centres.json` has none: placed by judgement near 红光 and 犀浦. */
  centre?: readonly [number, number]
}

export const townAreas: readonly TownArea[] = [
  { code: '510117001', areaKm2: 51, urbanRadiusM: 2900 },
  { code: '510117004', areaKm2: 56, urbanRadiusM: 1200 },
  { code: '510117005', areaKm2: 33, urbanRadiusM: 2100 },
  { code: '510117006', areaKm2: 22, urbanRadiusM: 2300 },
  { code: '510117007', areaKm2: 30, urbanRadiusM: 1500 },
  { code: '510117008', areaKm2: 23, urbanRadiusM: 1800 },
  { code: '510117009', areaKm2: 34, urbanRadiusM: 1400 },
  { code: '510117019', areaKm2: 14, urbanRadiusM: 2000, centre: [103.9345, 30.7665] },
  { code: '510117020', areaKm2: 10, urbanRadiusM: 1600, centre: [103.9485, 30.7445] },
  { code: '510117104', areaKm2: 78, urbanRadiusM: 1050 },
  { code: '510117106', areaKm2: 42, urbanRadiusM: 950 },
  { code: '510117115', areaKm2: 68, urbanRadiusM: 850 },
]

/** Market places of former towns and a works estate: small built-up areas apart from the centre. */
export const satelliteTowns = [
  { townCode: '510117104', name: '唐元场', centre: [103.852, 30.918], radiusM: 420 },
  { townCode: '510117106', name: '古城场', centre: [103.905, 30.9], radiusM: 380 },
  { townCode: '510117115', name: '花园场', centre: [103.757, 30.846], radiusM: 400 },
  { townCode: '510117004', name: '中国川菜产业园', centre: [103.829, 30.856], radiusM: 720 },
] as const

/** Where real villages lie, roughly, so that they are found where people expect them. */
export const villageHints: Record<string, readonly [number, number]> = {
  '510117104213': [103.788, 30.936],
  '510117104205': [103.772, 30.953],
  '510117106208': [103.902, 30.872],
  '510117115213': [103.797, 30.842],
  '510117115205': [103.763, 30.836],
  '510117106213': [103.906, 30.899],
  '510117004207': [103.822, 30.888],
  '510117007200': [103.86, 30.789],
}
