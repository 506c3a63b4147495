/** Shares the outline among the towns by area and spreads each town's units over its share. */
import centres from '../data/town-centres.json' with { type: 'json' }
import unitList from '../data/units-2023.json' with { type: 'json' }
import { boundsOf } from '../geometry/bounds.ts'
import { toLocal } from '../geometry/local-frame.ts'
import { distance, type Ring, ringContains, type XY } from '../geometry/ring.ts'
import { createRandom } from '../random.ts'
import { townAreas } from './town-areas.ts'

export interface Town {
  code: string
  name: string
  centre: XY
  urbanRadiusM: number
}

const SAMPLE_STEP_M = 160

export function townSeeds(outline: Ring): { town: Town; seeds: XY[] }[] {
  const towns = townAreas.map((area): Town => {
    const listed = centres.find(({ code }) => code === area.code)
    const name = unitList.find(({ townCode }) => townCode === area.code)!.townName
    return {
      code: area.code,
      name,
      centre: toLocal(area.centre ?? listed!.centre),
      urbanRadiusM: area.urbanRadiusM,
    }
  })
  const samples = samplesIn(outline)
  const owner = balancedShares(samples, towns)
  return towns.map((town, t) => ({
    town,
    seeds: spread(
      samples.filter((_, i) => owner[i] === t),
      unitList.filter(({ townCode }) => townCode === town.code).length,
      town,
    ),
  }))
}

function samplesIn(outline: Ring): XY[] {
  const random = createRandom('samples')
  const [minX, minY, maxX, maxY] = boundsOf(outline)
  const samples: XY[] = []
  for (let x = minX; x < maxX; x += SAMPLE_STEP_M) {
    for (let y = minY; y < maxY; y += SAMPLE_STEP_M) {
      const p: XY = [x + random.range(0, SAMPLE_STEP_M), y + random.range(0, SAMPLE_STEP_M)]
      if (ringContains(outline, p)) samples.push(p)
    }
  }
  return samples
}

/** A power diagram whose weights are raised or lowered until each town has its share of area. */
function balancedShares(samples: XY[], towns: Town[]): number[] {
  const total = townAreas.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)
  const wanted = townAreas.map(({ areaKm2 }) => (areaKm2 / total) * samples.length)
  const weights = towns.map(() => 0)
  let owner: number[] = []
  for (let round = 0; round < 60; round++) {
    const counts = towns.map(() => 0)
    owner = samples.map((p) => {
      let best = 0
      let least = Infinity
      for (let t = 0; t < towns.length; t++) {
        const cost = distance(p, towns[t]!.centre) ** 2 - weights[t]!
        if (cost < least) {
          least = cost
          best = t
        }
      }
      counts[best]!++
      return best
    })
    for (let t = 0; t < towns.length; t++) {
      weights[t]! += (wanted[t]! - counts[t]!) * SAMPLE_STEP_M ** 2 * 0.25
    }
  }
  return owner
}

/** Lloyd's relaxation, denser near the town centre where communities are small. */
function spread(samples: XY[], count: number, town: Town): XY[] {
  const random = createRandom(`units ${town.code}`)
  const weight = (p: XY) =>
    1 + 7 * Math.exp(-((distance(p, town.centre) / (town.urbanRadiusM * 0.9)) ** 2))
  let seeds = Array.from({ length: count }, () => random.pick(samples))
  for (let round = 0; round < 14; round++) {
    const sums = seeds.map(() => [0, 0, 0] as [number, number, number])
    for (const p of samples) {
      let best = 0
      for (let i = 1; i < seeds.length; i++) {
        if (distance(p, seeds[i]!) < distance(p, seeds[best]!)) best = i
      }
      const w = weight(p)
      const sum = sums[best]!
      sum[0] += p[0] * w
      sum[1] += p[1] * w
      sum[2] += w
    }
    seeds = seeds.map((seed, i) => {
      const [x, y, w] = sums[i]!
      return w > 0 ? [x / w, y / w] : (random.pick(samples) ?? seed)
    })
  }
  return seeds
}
