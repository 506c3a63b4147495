/** Township roads: villages joined to their neighbours, edges that continue each other made one road. */
import { corridor, crossesItself } from '../geometry/corridor.ts'
import { lineLength, resample, smooth, wobble } from '../geometry/course.ts'
import { distance, type Line, type XY } from '../geometry/ring.ts'
import { createSegmentIndex, type SegmentIndex } from '../geometry/segment-index.ts'
import { createRandom } from '../random.ts'
import type { Road } from './linear-work.ts'
import type { Unit } from './units.ts'

/** Beside a bigger road for longer than this, the bigger one serves, m. */
const BESIDE_M = 85
const LONGEST_BESIDE_M = 330
const SHORTEST_M = 420
/** A loose end nearer than this to another road is led to it, m. */
const END_REACH_M = 320
const WIDTH_M = 8

export function townshipRoads(units: readonly Unit[], classified: readonly Road[]): Road[] {
  const lines: { line: Line; owner: null }[] = classified.map(({ line }) => ({ line, owner: null }))
  const bigger = createSegmentIndex(lines)
  const roads: Road[] = []
  for (const chain of chains(units)) {
    const number = roads.length + 1
    const course = smooth(
      wobble(
        smooth(
          resample(
            chain.map(({ seed }) => seed),
            45,
          ),
          45,
        ),
        60,
        640,
        200 + number,
      ),
      8,
    )
    for (const part of apartFrom(course, bigger)) {
      const joined = joinEnds(part, createSegmentIndex(lines))
      if (crossesItself(corridor(joined, WIDTH_M))) continue
      const from = nearestUnit(chain, part[0]!)
      const to = nearestUnit(chain, part[part.length - 1]!)
      lines.push({ line: joined, owner: null })
      roads.push({
        kind: 'road',
        class: 'township',
        code: `Y${String(roads.length + 1).padStart(3, '0')}`,
        name: `${from.name[0]}${to.name[0]}路`,
        line: joined,
        widthM: WIDTH_M,
        hasLand: (roads.length + 1) % 23 !== 7,
      })
    }
  }
  return roads
}

/** Edges of the relative neighbourhood graph, strung together where they run straight on; longest first. */
function chains(units: readonly Unit[]): Unit[][] {
  const random = createRandom('township roads')
  const edges: [Unit, Unit][] = []
  for (let i = 0; i < units.length; i++) {
    for (let j = i + 1; j < units.length; j++) {
      const [a, b] = [units[i]!, units[j]!]
      const length = distance(a.seed, b.seed)
      if (length > 3600 || random.chance(0.06)) continue
      const between = units.some(
        (c) =>
          c !== a &&
          c !== b &&
          Math.max(distance(a.seed, c.seed), distance(b.seed, c.seed)) < length,
      )
      if (!between) edges.push([a, b])
    }
  }
  const free = new Set(edges)
  const strung: Unit[][] = []
  for (const edge of edges) {
    if (!free.delete(edge)) continue
    const chain = [...edge]
    while (extend(chain, free)) if (chain.length > 7) break
    chain.reverse()
    while (extend(chain, free)) if (chain.length > 11) break
    strung.push(chain)
  }
  const length = (chain: Unit[]) => lineLength(chain.map(({ seed }) => seed))
  return strung.sort((a, b) => length(b) - length(a))
}

function extend(chain: Unit[], free: Set<[Unit, Unit]>): boolean {
  const last = chain[chain.length - 1]!
  const before = chain[chain.length - 2]!
  let best: { edge: [Unit, Unit]; next: Unit; turn: number } | null = null
  for (const edge of free) {
    const next = edge[0] === last ? edge[1] : edge[1] === last ? edge[0] : null
    if (!next || chain.includes(next)) continue
    const turn = turnBetween(before.seed, last.seed, next.seed)
    if (turn < 0.9 && turn < (best?.turn ?? Infinity)) best = { edge, next, turn }
  }
  if (!best) return false
  free.delete(best.edge)
  chain.push(best.next)
  return true
}

function turnBetween(a: XY, b: XY, c: XY): number {
  const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0])
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))
}

/** The parts of the course that do not keep beside a bigger road. */
function apartFrom(line: Line, bigger: SegmentIndex<null>): Line[] {
  const beside = line.map((p) => bigger.nearest(p, BESIDE_M) !== null)
  const parts: Line[] = []
  let current: Line = []
  for (let i = 0; i < line.length; ) {
    if (!beside[i]) {
      current.push(line[i++]!)
      continue
    }
    let end = i
    while (end < line.length && beside[end]) end++
    const stretch = line.slice(i, end)
    if (lineLength(stretch) > LONGEST_BESIDE_M) {
      parts.push(current)
      current = []
    } else current.push(...stretch)
    i = end
  }
  parts.push(current)
  return parts.filter((part) => part.length > 2 && lineLength(part) > SHORTEST_M)
}

/** Leads loose ends on to another road, but not round a sharp corner. */
function joinEnds(line: Line, others: SegmentIndex<null>): Line {
  const start = onward(line[2] ?? line[1]!, line[0]!, others)
  const end = onward(line[line.length - 3] ?? line[0]!, line[line.length - 1]!, others)
  return smooth(resample([...start, ...line, ...end], 45), 5)
}

function onward(from: XY, end: XY, others: SegmentIndex<null>): Line {
  const target = others.nearest(end, END_REACH_M)
  return target && target.distanceM > 5 && turnBetween(from, end, target.point) < 1.1
    ? [target.point]
    : []
}

function nearestUnit(units: readonly Unit[], p: XY): Unit {
  return units.reduce((best, unit) =>
    distance(unit.seed, p) < distance(best.seed, p) ? unit : best,
  )
}
