/** Orders candidates so that towns take turns, the pilot towns of the homestead reform first. */
import { reformPilotTowns } from '../../gis-data/district.ts'
import type { Random } from '../random.ts'

/** 战旗村 heads the list where it has a candidate. */
const FIRST_UNIT = '510117104213'

export function roundRobin<T>(
  items: readonly T[],
  unitCodeOf: (item: T) => string,
  random: Random,
): T[] {
  const groups = new Map<string, { item: T; at: number }[]>()
  for (const item of items) {
    const code = unitCodeOf(item)
    const town = code.slice(0, 9)
    const group = groups.get(town) ?? []
    group.push({ item, at: random.next() })
    groups.set(town, group)
  }
  const pilots = reformPilotTowns as readonly string[]
  const towns = [...groups.keys()].sort(
    (a, b) => Number(pilots.includes(b)) - Number(pilots.includes(a)) || (a < b ? -1 : 1),
  )
  const queues = towns.map((town) => groups.get(town)!.sort((a, b) => a.at - b.at))
  const first = items.find((item) => unitCodeOf(item) === FIRST_UNIT)
  const ordered: T[] = first === undefined ? [] : [first]
  for (let turn = 0; queues.some((queue) => queue.length > turn); turn++) {
    for (const queue of queues) {
      const item = queue[turn]?.item
      if (item !== undefined && item !== first) ordered.push(item)
    }
  }
  return ordered
}
