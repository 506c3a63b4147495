/** Arcs through three points each, as chords. */

/** Half a degree: a chord lies 1 mm off an arc of 100 m radius. */
const STEP = Math.PI / 360

/**
 * Start, a point on the way and end of each arc; an end is the next one's start.
 * @param {number[][]} points
 * @returns {number[][]}
 */
export function chordsOf(points) {
  const [first] = points
  if (!first) return []
  const path = [first]
  for (let at = 2; at < points.length; at += 2) {
    const [start, way, end] = points.slice(at - 2, at + 1)
    if (start && way && end) path.push(...arc(start, way, end), end)
  }
  return path
}

/**
 * Points between start and end; the one on the way alone where the three lie on a line.
 * @param {number[]} start
 * @param {number[]} way
 * @param {number[]} end
 */
function arc(start, way, end) {
  const full = start[0] === end[0] && start[1] === end[1]
  const centre = full ? middle(start, way) : centreOf(start, way, end)
  if (!centre) return [way]
  const [x, y] = centre
  const angle = (/** @type {number[]} */ [px = 0, py = 0]) => Math.atan2(py - y, px - x)
  const from = angle(start)
  const turn = full ? 2 * Math.PI : turned(from, angle(way), angle(end))
  const radius = Math.hypot((start[0] ?? 0) - x, (start[1] ?? 0) - y)
  const steps = Math.max(2, Math.ceil(Math.abs(turn) / STEP))
  return Array.from({ length: steps - 1 }, (_, at) => {
    const to = from + (turn * (at + 1)) / steps
    return [x + radius * Math.cos(to), y + radius * Math.sin(to)]
  })
}

/**
 * @param {number[]} a
 * @param {number[]} b
 */
const middle = ([ax = 0, ay = 0], [bx = 0, by = 0]) =>
  /** @type {const} */ ([(ax + bx) / 2, (ay + by) / 2])

/**
 * How far from start to end by way, positive to the left.
 * @param {number} from
 * @param {number} way
 * @param {number} to
 */
function turned(from, way, to) {
  const positive = (/** @type {number} */ angle) => {
    const rest = angle % (2 * Math.PI)
    return rest < 0 ? rest + 2 * Math.PI : rest
  }
  const whole = positive(to - from)
  return positive(way - from) <= whole ? whole : whole - 2 * Math.PI
}

/**
 * @param {number[]} a
 * @param {number[]} b
 * @param {number[]} c
 */
function centreOf([ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]) {
  // Relative to the first point: coordinates of seven digits would lose the millimetres.
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - ax, cy - ay]
  const twice = 2 * (ux * vy - uy * vx)
  if (twice === 0) return null
  const u = ux * ux + uy * uy
  const v = vx * vx + vy * vy
  return /** @type {const} */ ([ax + (vy * u - uy * v) / twice, ay + (ux * v - vx * u) / twice])
}
