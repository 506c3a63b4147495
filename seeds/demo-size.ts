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
}

export const sizePlans: Record<DemoSize, SizePlan> = {
  demo: {
    landParcels: 15_800,
    fieldBlocks: 2_300,
    basicFarmland: 7_200,
    linpans: 1_250,
    settlements: 60,
    projects: 200,
    homesteads: 8_000,
    houses: 11_300,
    laneAboveM2: 260_000,
    linpanRadiusM: [32, 76],
    linpanSpacingM: 420,
    violationFactor: 1,
  },
  full: {
    landParcels: 110_000,
    fieldBlocks: 30_000,
    basicFarmland: 60_000,
    linpans: 8_700,
    settlements: 560,
    projects: 500,
    homesteads: 130_000,
    houses: 280_000,
    laneAboveM2: 150_000,
    linpanRadiusM: [33, 71],
    linpanSpacingM: 175,
    violationFactor: 5,
  },
}
