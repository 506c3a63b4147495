/** Generates the demonstration district 郫都: the same features to the byte on every run. */

import { type LayerId, layerIds } from '../gis-data/layers/index.ts'
import type { Words } from '../gis-data/words.ts'
import { buildBase } from './build-base.ts'
import type { DemoSize } from './demo-size.ts'
import { plantViolations } from './planted/plant-violations.ts'
import type { DemoDistrict, SeedFeature } from './seed-feature.ts'
import { toFeature } from './to-features.ts'

export type { DemoSize } from './demo-size.ts'
export type { DemoDistrict, PlantedViolation, SeedFeature } from './seed-feature.ts'

/** `onProgress` gets the step and the share done, 0 to 1. */
export function generateDistrict(
  size: DemoSize,
  onProgress: (step: Words, share: number) => void = () => {},
): DemoDistrict {
  const base = buildBase(size, onProgress)
  onProgress({ title: '植入违规', titleEn: 'planting violations' }, 0.88)
  const planted = plantViolations(base, size)
  onProgress({ title: '坐标换算', titleEn: 'converting coordinates' }, 0.92)
  const layers = Object.fromEntries(
    layerIds.map((id) => [id, base.book.layers[id].map(toFeature)]),
  ) as Record<LayerId, SeedFeature[]>
  onProgress({ title: '演示区已生成', titleEn: 'the demonstration district is generated' }, 1)
  return { size, layers, planted }
}
