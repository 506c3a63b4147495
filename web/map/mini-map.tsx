/** A small still map of a proof: both shapes, the overlap hatched, a scale bar; pure SVG. */
import { useId } from 'react'
import { positionLists } from '../../gis-data/positions.ts'
import { boundsOf, type Coordinates, grownBounds } from '../lib/bounds.ts'
import styles from './mini-map.module.css'
import { type MiniMapView, miniMapPath } from './mini-map-path.ts'
import { MiniScaleBar } from './mini-scale-bar.tsx'
import type { AnyGeometry } from './style/selection-overlay.ts'

export interface MiniMapProps {
  readonly subject: AnyGeometry | null | undefined
  readonly object: AnyGeometry | null | undefined
  readonly evidence: AnyGeometry | null | undefined
  /** A distance between the two, as measured. */
  readonly distance?: { readonly geometry: Coordinates; readonly metres: number } | null
  /** Shows all of the object too; otherwise what of it lies about the subject. */
  readonly wholeObject?: boolean
  readonly label: string
}

const WIDTH = 332
const HEIGHT = 150

export function MiniMap({ subject, object, evidence, distance, wholeObject, label }: MiniMapProps) {
  const hatch = useId()
  const focus = boundsOf(evidence) ?? boundsOf(subject)
  const around = boundsOf(evidence, subject, distance?.geometry, wholeObject ? object : null)
  if (!focus || !around) return null
  const view = miniMapPath(grownBounds(around, 0.35, 0.0001), WIDTH, HEIGHT)
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      data-testid="mini-map"
    >
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 2.5H5" className={styles.hatchLine} />
        </pattern>
      </defs>
      {object && <path className={styles.object} d={view.path(object)} />}
      {subject && <path className={styles.subjectFill} d={view.path(subject)} />}
      {evidence && (
        <path className={styles.evidence} d={view.path(evidence)} fill={`url(#${hatch})`} />
      )}
      {subject && <path className={styles.subject} d={view.path(subject)} />}
      {distance && <DistanceLine distance={distance} view={view} />}
      <MiniScaleBar scaleBar={view.scaleBar} x={8} y={HEIGHT - 10} />
    </svg>
  )
}

interface DistanceLineProps {
  readonly distance: NonNullable<MiniMapProps['distance']>
  readonly view: MiniMapView
}

function DistanceLine({ distance: { geometry, metres }, view }: DistanceLineProps) {
  const ends = positionLists(geometry.coordinates)[0] ?? []
  const path = view.path({ type: 'LineString', ...geometry })
  const [from, to] = [view.at(ends[0] ?? []), view.at(ends.at(-1) ?? [])]
  return (
    <g data-testid="distance-line">
      <path className={styles.distanceHalo} d={path} />
      <path className={styles.distance} d={path} />
      <text className={styles.distanceText} x={(from[0] + to[0]) / 2 + 6} y={(from[1] + to[1]) / 2}>
        {metres.toFixed(2)} m
      </text>
    </g>
  )
}
