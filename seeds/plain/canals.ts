/** Trunk and branch canals: lines of flow between the rivers, in the same fan. */
import { boundsOf } from '../geometry/bounds.ts'
import { smooth } from '../geometry/course.ts'
import { distance, type Line, type Ring, ringContains, type XY } from '../geometry/ring.ts'
import { createSegmentIndex } from '../geometry/segment-index.ts'
import { noise } from '../noise.ts'
import { createRandom } from '../random.ts'
import type { FlowField } from './flow-field.ts'
import type { Watercourse } from './linear-work.ts'

const STEP_M = 55
const TRUNK_NAMES = [
  '柏木河',
  '毗河支渠',
  '油子河',
  '新开河',
  '永兴干渠',
  '磨底河',
  '小沱河',
  '龙凤堰',
  '马坝河',
  '金牛堰',
  '清河干渠',
  '三道堰干渠',
]

export function buildCanals(
  flow: FlowField,
  outline: Ring,
  rivers: readonly Watercourse[],
): Watercourse[] {
  const trunks = traceAll('trunk', 11, 1700, flow, outline, rivers, {
    longestM: 16_000,
    shortestM: 3000,
    apartM: 420,
    upstream: true,
  })
  const trunkWorks = trunks.map(
    (line, i): Watercourse => ({
      kind: 'river',
      class: 'trunk_canal',
      code: `GQ510117${String(i + 1).padStart(3, '0')}`,
      name: TRUNK_NAMES[i % TRUNK_NAMES.length]!,
      widthM: 9,
      line,
    }),
  )
  const branches = traceAll('branch', 64, 620, flow, outline, [...rivers, ...trunkWorks], {
    longestM: 4600,
    shortestM: 900,
    apartM: 230,
    upstream: false,
  })
  return [
    ...trunkWorks,
    ...branches.map(
      (line, i): Watercourse => ({
        kind: 'river',
        class: 'branch_canal',
        code: `ZQ510117${String(i + 1).padStart(3, '0')}`,
        name: `${'一二三四五六七八九'[i % 9]}支渠`,
        widthM: 4.5,
        line,
      }),
    ),
  ]
}

interface TraceRules {
  longestM: number
  shortestM: number
  /** A canal ends where another is nearer than this, m. */
  apartM: number
  upstream: boolean
}

function traceAll(
  key: string,
  count: number,
  startApartM: number,
  flow: FlowField,
  outline: Ring,
  works: readonly Watercourse[],
  rules: TraceRules,
): Line[] {
  const random = createRandom(`canals ${key}`)
  const [minX, minY, maxX, maxY] = boundsOf(outline)
  const lines: Line[] = []
  const taken: Line[] = works.map(({ line }) => line)
  let index = createSegmentIndex(taken.map((line) => ({ line, owner: null })))
  for (let attempt = 0; attempt < 4000 && lines.length < count; attempt++) {
    const start: XY = [random.range(minX, maxX), random.range(minY, maxY)]
    const lean = random.range(-0.16, 0.16)
    if (!ringContains(outline, start)) continue
    if (index.nearest(start, startApartM * 0.8)) continue
    const free = (p: XY) => ringContains(outline, p) && !index.nearest(p, rules.apartM * 0.25)
    const down = trace(start, 1, lean, flow, free, rules.longestM)
    const up = rules.upstream ? trace(start, -1, lean, flow, free, rules.longestM) : []
    const line = smooth([...up.reverse(), start, ...down], 6)
    if (distance(line[0]!, line[line.length - 1]!) < rules.shortestM) continue
    lines.push(line)
    taken.push(line)
    index = createSegmentIndex(taken.map((each) => ({ line: each, owner: null })))
  }
  return lines
}

function trace(
  start: XY,
  way: 1 | -1,
  lean: number,
  flow: FlowField,
  free: (p: XY) => boolean,
  longestM: number,
): Line {
  const line: Line = []
  let p = start
  for (let walked = 0; walked < longestM; walked += STEP_M) {
    const sway = (noise(p[0], p[1], 700, 7) - 0.5) * 0.7
    const angle = flow.angleAt(p) + lean + sway
    p = [p[0] + Math.cos(angle) * STEP_M * way, p[1] + Math.sin(angle) * STEP_M * way]
    if (!free(p)) break
    line.push(p)
  }
  return line
}
