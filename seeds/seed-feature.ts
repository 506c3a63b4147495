/** What the generator hands over: features by layer and the list of planted violations. */
import type { Geometry } from 'geojson'
import type { LayerId } from '../gis-data/layers/index.ts'
import type { DemoSize } from './demo-size.ts'

export type SeedValue = string | number | boolean | null

/** `values` by catalogue field name; dates as `YYYY-MM-DD`. Geometry in lon/lat, 9 decimals. */
export interface SeedFeature {
  fid: number
  unitCode: string | null
  values: Record<string, SeedValue>
  geometry: Geometry | null
}

/** A finding that the checks must report, whether meant or a consequence of another one. */
export interface PlantedViolation {
  rule: string
  subjectLayer: LayerId
  subjectFid: number
  objectLayer: LayerId | null
  objectFid: number | null
  state: 'nonconforming' | 'conditional' | 'notice' | 'undecidable'
  note: string
  /** Ellipsoid area of the evidence, where it means something. */
  areaM2?: number
}

export interface DemoDistrict {
  size: DemoSize
  layers: Record<LayerId, SeedFeature[]>
  planted: PlantedViolation[]
}
