/** The arc between two vertices of a polyline, as points on it: bulge = tangent of a quarter of its angle. */
import type { Position } from 'geojson'

/** How far a chord may lie off its arc, in drawing units (metres). */
const SAGITTA = 0.002
const MAX_STEPS = 256

/** Points after `from` and before `to`; none for a straight segment. */
export function bulgeArc(from: Position, to: Position, bulge: number): Position[] {
  const [x0, y0] = [from[0]!, from[1]!]
  const [dx, dy] = [to[0]! - x0, to[1]! - y0]
  const chord = Math.hypot(dx, dy)
  if (bulge === 0 || chord === 0 || !Number.isFinite(bulge)) return []
  const angle = 4 * Math.atan(bulge)
  const radius = (chord * (1 + bulge * bulge)) / (4 * Math.abs(bulge))
  const step = 2 * Math.acos(Math.max(0, 1 - Math.min(1, SAGITTA / radius)))
  const steps = Math.min(MAX_STEPS, Math.max(1, Math.ceil(Math.abs(angle) / Math.max(step, 1e-6))))
  // The centre lies across the chord; its side follows from the sign of the bulge.
  const across = (1 - bulge * bulge) / (4 * bulge)
  const centre = [x0 + dx / 2 - dy * across, y0 + dy / 2 + dx * across] as const
  const start = Math.atan2(y0 - centre[1], x0 - centre[0])
  return Array.from({ length: steps - 1 }, (_, at) => {
    const turned = start + (angle * (at + 1)) / steps
    return [centre[0] + radius * Math.cos(turned), centre[1] + radius * Math.sin(turned)]
  })
}
