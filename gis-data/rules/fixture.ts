/** A small case of one rule: the features it needs and the findings it must give, on any engine. */
import type { Geometry, Polygon } from 'geojson'
import type { LayerId } from '../layers/index.ts'
import type { Words } from '../words.ts'
import type { FindingState } from './rule.ts'

export interface FixtureFeature {
  readonly fid: number
  readonly unitCode?: string
  /** lon/lat; absent for layers without geometry. */
  readonly geometry?: Geometry
  readonly values?: Readonly<Record<string, string | number | boolean | null>>
}

export interface ExpectedFinding {
  /** `layer:fid` */
  readonly subject: string
  /** `layer:fid`, or null where the finding is about the subject alone. */
  readonly object: string | null
  readonly state: FindingState
  /** Ellipsoid area of the evidence, ㎡, to 0.01. */
  readonly areaM2: number
  /** Values of the measure that must be there; numbers to 0.01. */
  readonly measure?: Readonly<Record<string, string | number | readonly string[]>>
}

/** Its words say what the case shows. */
export interface RuleFixture extends Words {
  readonly layers: Partial<Record<LayerId, readonly FixtureFeature[]>>
  /** Rows the rule is about. */
  readonly considered: number
  readonly findings: readonly ExpectedFinding[]
}

/** The day on which fixtures are judged. */
export const FIXTURE_TODAY = '2026-11-24'

/** Where fixtures lie: 1e-5° are 0.956 m eastward and 1.109 m northward here. */
const ORIGIN = [103.85, 30.83] as const
const STEP = 1e-5

/** A rectangle in steps of 1e-5° east and north of the fixtures' origin. */
export function rectangle(west: number, south: number, east: number, north: number): Polygon {
  const at = (x: number, y: number) => [
    Number((ORIGIN[0] + x * STEP).toFixed(9)),
    Number((ORIGIN[1] + y * STEP).toFixed(9)),
  ]
  return {
    type: 'Polygon',
    coordinates: [
      [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)],
    ],
  }
}
