/**
 * Layers for which the demonstration district has no data: plans state their figures in tables that
 * nobody has invented for it. Rules that read them answer 无法判定, as in a district that lacks them.
 */
import type { LayerId } from '../gis-data/layers/index.ts'

export const unfilledLayers: readonly LayerId[] = ['plan_indicator', 'reserved_land']
