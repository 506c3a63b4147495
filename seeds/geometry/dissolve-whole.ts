/** Merges neighbours into simple outlines, and leaves out what would make a hole or a pinch. */
import { conformRings } from './conform-rings.ts'
import { dissolveRings } from './dissolve-rings.ts'
import { type Ring, ringArea } from './ring.ts'

const TOLERANCE_M2 = 0.5

export interface Whole<T> {
  rings: Ring[]
  members: T[]
}

/** Takes the members in their order; each ring has no hole, touches itself nowhere and no other ring. */
export function dissolveWhole<T>(members: readonly T[], ringOf: (member: T) => Ring): Whole<T> {
  const all = dissolveRings(conformRings(members.map(ringOf)).flat())
  if (isWhole(all, members.map(ringOf))) return { rings: all, members: [...members] }
  let kept: Whole<T> = { rings: [], members: [] }
  for (const member of members) {
    const tried = [...kept.members, member]
    const rings = dissolveRings(conformRings(tried.map(ringOf)).flat())
    if (isWhole(rings, tried.map(ringOf))) kept = { rings, members: tried }
  }
  return kept
}

function isWhole(rings: readonly Ring[], parts: readonly Ring[]): boolean {
  const areaOf = (all: readonly Ring[]) => all.reduce((sum, ring) => sum + ringArea(ring), 0)
  const points = rings.flat().map((p) => p.join())
  return (
    Math.abs(areaOf(rings) - areaOf(parts)) < TOLERANCE_M2 && new Set(points).size === points.length
  )
}
