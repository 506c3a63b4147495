/** The two sizes of the demonstration district and how many features each has. */
export type DemoSize = 'demo' | 'full'

export interface SizePlan {
  landParcels: number
  fieldBlocks: number
  basicFarmland: number
  linpans: number
  settlements: number
  projects: number
  homesteads: number
  houses: number
  /** Area above which a stretch of open land is cut by a lane or a ditch, ㎡. */
  laneAboveM2: number
  linpanRadiusM: readonly [number, number]
  /** Least distance between two linpans, before the sampler tightens it, m. */
  linpanSpacingM: number
  /** How many times each kind of violation is planted. */
  violationFactor: number
  ponds: number
  groves: number
  /** Range of the longer side of a settlement, m. */
  settlementM: readonly [number, number]
  /** Spacing of homesteads within a linpan, m: wide and crooked, or as dense as it must be. */
  yardCellM: readonly [number, number]
}

export const sizePlans: Record<DemoSize, SizePlan> = {
  demo: {
    landParcels: 15_800,
    fieldBlocks: 2_300,
    basicFarmland: 7_200,
    linpans: 1_250,
    settlements: 34,
    projects: 200,
    homesteads: 8_000,
    houses: 11_300,
    laneAboveM2: 260_000,
    linpanRadiusM: [35, 78],
    linpanSpacingM: 420,
    violationFactor: 1,
    ponds: 240,
    groves: 180,
    settlementM: [95, 150],
    yardCellM: [18.5, 17],
  },
  full: {
    landParcels: 110_000,
    fieldBlocks: 42_500,
    basicFarmland: 60_000,
    linpans: 8_700,
    settlements: 640,
    projects: 500,
    homesteads: 130_000,
    houses: 280_000,
    laneAboveM2: 150_000,
    linpanRadiusM: [33, 71],
    linpanSpacingM: 175,
    violationFactor: 5,
    ponds: 1_500,
    groves: 1_200,
    settlementM: [130, 230],
    yardCellM: [14.3, 13.2],
  },
}
