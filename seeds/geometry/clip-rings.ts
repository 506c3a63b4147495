/**
 * Cuts one simple ring by another into the parts inside and outside (Greiner–Hormann for rings in
 * general position). Both parts get the very same crossing points, so nothing is lost between
 * them. A clip that lies wholly inside makes no hole: the subject is first halved through it.
 */
import { boundsMeet, boundsOf } from './bounds.ts'
import { type Ring, ringArea, ringCentroid, ringContains, type XY } from './ring.ts'

export interface Cut {
  inside: Ring[]
  outside: Ring[]
}

interface Crossing {
  point: XY
  subjectEdge: number
  subjectAt: number
  clipEdge: number
  clipAt: number
  entering: boolean
  /** Index in the walk around each ring. */
  subjectNode: number
  clipNode: number
}

const NUDGE_M = 2e-5
const ATTEMPTS = 6

/** `halvingAngle`: direction in which a subject with the clip wholly inside is halved. */
export const clipRings = (subject: Ring, clip: Ring, halvingAngle = 0.35): Cut =>
  cutRing(subject, clip, halvingAngle, false)

/** `halved`: the subject is a half already, and a clip inside it would cross the cut. */
function cutRing(subject: Ring, clip: Ring, halvingAngle: number, halved: boolean): Cut {
  if (!boundsMeet(boundsOf(subject), boundsOf(clip))) return { inside: [], outside: [subject] }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const shift = attempt * NUDGE_M
    const tool: Ring =
      attempt === 0 ? clip : clip.map(([x, y]) => [x + shift, y + shift * (0.3 + 0.41 * attempt)])
    const cut = tryClip(subject, tool, halvingAngle, halved)
    if (cut && conservesArea(subject, cut)) return cut
  }
  throw new Error(`clipRings: no clean cut of ${subject.length} by ${clip.length} points`)
}

function conservesArea(subject: Ring, cut: Cut): boolean {
  let sum = 0
  for (const ring of cut.inside) sum += ringArea(ring)
  for (const ring of cut.outside) sum += ringArea(ring)
  const area = ringArea(subject)
  return Math.abs(sum - area) < 0.01 + area * 1e-9
}

function tryClip(subject: Ring, clip: Ring, halvingAngle: number, halved: boolean): Cut | null {
  const crossings = findCrossings(subject, clip)
  if (!crossings || crossings.length % 2 === 1) return null
  if (crossings.length === 0) return withoutCrossings(subject, clip, halvingAngle, halved)
  const subjectWalk = walkOf(subject, crossings, 'subject')
  const clipWalk = walkOf(clip, crossings, 'clip')
  return {
    inside: trace(crossings, subjectWalk, clipWalk, true),
    outside: trace(crossings, subjectWalk, clipWalk, false),
  }
}

function withoutCrossings(subject: Ring, clip: Ring, halvingAngle: number, halved: boolean): Cut {
  if (ringContains(clip, subject[0]!)) return { inside: [subject], outside: [] }
  // A neighbour's corner on the edge may pass for one inside.
  if (halved || !ringContains(subject, clip[0]!)) return { inside: [], outside: [subject] }
  const result: Cut = { inside: [], outside: [] }
  const halves = clipRings(subject, halfPlane(ringCentroid(clip), halvingAngle, subject))
  for (const part of [...halves.inside, ...halves.outside]) {
    const cut = cutRing(part, clip, halvingAngle, true)
    result.inside.push(...cut.inside)
    result.outside.push(...cut.outside)
  }
  return result
}

/** A quadrilateral covering all of `ring` that lies left of the line through `at`. */
export function halfPlane([x, y]: XY, angle: number, ring: Ring): Ring {
  const [minX, minY, maxX, maxY] = boundsOf(ring)
  const reach = 20 + Math.hypot(maxX - minX, maxY - minY) + Math.hypot(x - minX, y - minY)
  const dx = Math.cos(angle) * reach
  const dy = Math.sin(angle) * reach
  return [
    [x - dx, y - dy],
    [x + dx, y + dy],
    [x + dx - dy, y + dy + dx],
    [x - dx - dy, y - dy + dx],
  ]
}

function findCrossings(subject: Ring, clip: Ring): Crossing[] | null {
  const found: Crossing[] = []
  const [minX, minY, maxX, maxY] = boundsOf(subject)
  for (let j = 0; j < clip.length; j++) {
    const c = clip[j]!
    const d = clip[(j + 1) % clip.length]!
    if (c[0] < minX && d[0] < minX) continue
    if (c[0] > maxX && d[0] > maxX) continue
    if (c[1] < minY && d[1] < minY) continue
    if (c[1] > maxY && d[1] > maxY) continue
    for (let i = 0; i < subject.length; i++) {
      const a = subject[i]!
      const b = subject[i + 1 === subject.length ? 0 : i + 1]!
      if (a[0] < c[0] && a[0] < d[0] && b[0] < c[0] && b[0] < d[0]) continue
      if (a[0] > c[0] && a[0] > d[0] && b[0] > c[0] && b[0] > d[0]) continue
      const sideA = side(c, d, a)
      const sideB = side(c, d, b)
      if (sideA > 0 === sideB > 0 && sideA !== 0 && sideB !== 0) continue
      const sideC = side(a, b, c)
      const sideD = side(a, b, d)
      if (sideC > 0 === sideD > 0 && sideC !== 0 && sideD !== 0) continue
      if (sideA === 0 || sideB === 0 || sideC === 0 || sideD === 0) return null
      const subjectAt = sideA / (sideA - sideB)
      const clipAt = sideC / (sideC - sideD)
      const point = pointOn(a, b, subjectAt)
      const entering = sideB > 0
      found.push({
        point,
        subjectEdge: i,
        subjectAt,
        clipEdge: j,
        clipAt,
        entering,
        subjectNode: 0,
        clipNode: 0,
      })
    }
  }
  return found
}

/** Twice the signed area of the triangle: positive when `p` is left of `a`→`b`. */
const side = (a: XY, b: XY, p: XY) => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])

/** Computed from the same end whichever way the edge runs, so that both neighbours agree. */
function pointOn(a: XY, b: XY, at: number): XY {
  const swap = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1])
  const [from, to, t] = swap ? [b, a, 1 - at] : [a, b, at]
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
}

interface Node {
  point: XY
  crossing: Crossing | null
}

function walkOf(ring: Ring, crossings: Crossing[], which: 'subject' | 'clip'): Node[] {
  const edge = which === 'subject' ? 'subjectEdge' : 'clipEdge'
  const at = which === 'subject' ? 'subjectAt' : 'clipAt'
  const ordered = [...crossings].sort((p, q) => p[edge] - q[edge] || p[at] - q[at])
  const walk: Node[] = []
  let next = 0
  for (let i = 0; i < ring.length; i++) {
    walk.push({ point: ring[i]!, crossing: null })
    while (next < ordered.length && ordered[next]![edge] === i) {
      const crossing = ordered[next++]!
      if (which === 'subject') crossing.subjectNode = walk.length
      else crossing.clipNode = walk.length
      walk.push({ point: crossing.point, crossing })
    }
  }
  return walk
}

/** Inside: along the subject from where it enters, then forward along the clip. Outside: backward. */
function trace(crossings: Crossing[], subject: Node[], clip: Node[], inside: boolean): Ring[] {
  const rings: Ring[] = []
  const done = new Set<Crossing>()
  const limit = 2 * (subject.length + clip.length)
  for (const start of crossings) {
    if (start.entering !== inside || done.has(start)) continue
    const ring: Ring = []
    let crossing = start
    for (let steps = 0; steps < limit; steps++) {
      done.add(crossing)
      crossing = follow(subject, crossing.subjectNode, 1, ring)
      crossing = follow(clip, crossing.clipNode, inside ? 1 : -1, ring)
      if (crossing === start) break
    }
    rings.push(ring)
  }
  return rings
}

function follow(walk: Node[], from: number, step: number, ring: Ring): Crossing {
  let at = from
  for (;;) {
    ring.push(walk[at]!.point)
    at = (at + step + walk.length) % walk.length
    const { crossing } = walk[at]!
    if (crossing) return crossing
  }
}
