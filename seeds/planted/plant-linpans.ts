/** F01: houses built in a linpan after its protection began. */
import type { Draft } from '../draft-book.ts'
import type { Planter } from './planter.ts'
import { roundRobin } from './round-robin.ts'

export function plantLinpans(planter: Planter): void {
  const { layers } = planter.base.book
  const used = new Set<Draft>()
  const candidates = (fits: (linpan: Draft) => boolean) =>
    roundRobin(layers.linpan.filter(fits), ({ unitCode }) => unitCode!, planter.random).filter(
      (linpan) => !used.has(linpan),
    )
  const date = (
    linpans: Draft[],
    wanted: number,
    builtOn: (linpan: Draft) => string | null,
    note: string,
  ) => {
    let planted = 0
    for (const linpan of linpans) {
      if (planted >= wanted) return
      const house = houseWithin(planter, linpan)
      if (!house) continue
      used.add(linpan)
      house.values.built_on = builtOn(linpan)
      planter.touch('rural_house', house, note)
      planted++
    }
  }
  const { factor } = planter
  const listed = ({ values }: Draft) => values.listed === true
  const unlisted = ({ values }: Draft) => values.listed === false && values.protected_since !== null
  date(
    candidates(listed),
    9 * factor,
    ({ fid }) => `202${1 + (fid % 4)}-05-16`,
    '保护名录林盘内新建农房',
  )
  date(
    candidates(unlisted),
    9 * factor,
    ({ fid }) => `202${2 + (fid % 3)}-09-03`,
    '一般林盘内新建农房，需论证',
  )
  date(candidates(listed), 5 * factor, () => null, '保护名录林盘内农房竣工日期缺失')
  date(
    candidates(listed),
    2 * factor,
    ({ values }) => values.protected_since as string,
    '竣工日与保护起始日同一天，不应报出',
  )
  date(candidates(unlisted), 2 * factor, () => null, '一般林盘内竣工日期缺失，不应报出')
}

/** An untouched house that lies in the linpan and breaks nothing else. */
function houseWithin(planter: Planter, linpan: Draft): Draft | null {
  const ring = linpan.polygons![0]!
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
  return (
    planter.around
      .houses(box)
      .find(
        (house) =>
          !planter.isTouched(house) &&
          planter.around.linpans(box).length === 1 &&
          house.values.parcel_code !== null,
      ) ?? null
  )
}
