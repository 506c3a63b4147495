/** The surveyed parcels of a site: the yards of a linpan within its trees, or one built plot. */
import type { Ring } from '../geometry/ring.ts'
import { createRandom, type Random } from '../random.ts'
import type { Parcel } from './parcel.ts'
import type { Site } from './site.ts'

export function siteParcels(site: Site): Parcel[] {
  const random = createRandom(`site parcels ${site.index}`)
  const parcel = (ring: Ring, classCode: string): Parcel => ({
    unit: site.unit,
    ring,
    classCode,
    block: -1,
    site,
    work: null,
  })
  if (site.kind !== 'linpan') return [parcel(site.outer, plotClass(site, random))]
  const { outer, core } = site
  const half = Math.round(outer.length * random.range(0.35, 0.65))
  const belt = (from: number, to: number): Ring => {
    const indices = Array.from({ length: to - from + 1 }, (_, i) => (from + i) % outer.length)
    return [...indices.map((i) => outer[i]!), ...indices.reverse().map((i) => core[i]!)]
  }
  return [
    parcel(core, '0702'),
    parcel(belt(0, half), random.chance(0.7) ? '0302' : '0301'),
    parcel(belt(half, outer.length), random.pick(['0301', '0302', '0307', '0204'])),
  ]
}

function plotClass({ kind }: Site, random: Random): string {
  if (kind === 'settlement') return '0702'
  if (kind === 'pond') return random.chance(0.3) ? '1104A' : '1104'
  if (kind === 'grove') return random.chance(0.75) ? '0302' : '0301'
  if (kind === 'centre') return random.chance(0.6) ? '08H1' : '08H2'
  return random.pick(['05H1', '05H1', '0601', '0508'])
}
