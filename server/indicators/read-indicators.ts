/** The sheet of indicators of one place: itself, the places in it, and the way down to it. */
import type { Viewer } from '../../gis-data/viewer.ts'
import type { IndicatorRow, IndicatorSheet } from '../api/indicator-contract.ts'
import { revisionMadeAt } from '../db/revision-made-at.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { readGround } from './indicator-ground.ts'
import { indicatorRows } from './indicator-rows.ts'
import { placesWithin } from './read-places.ts'

/** What a revision holds never changes, and one answer serves every place. */
const remembered = new WeakMap<Db, Map<string, Promise<Map<string, IndicatorRow>>>>()
const KEPT = 8

/** `unit`: code of a place; the largest that the viewer sees, where null. */
export async function readIndicators(
  db: Db,
  revision: number,
  viewer: Viewer,
  unit: string | null,
): Promise<IndicatorSheet> {
  const rows = await rowsAt(db, revision, viewer)
  const places = [...rows.values()].map(({ place }) => place)
  const place = unit === null ? places[0] : rows.get(unit)?.place
  if (!place) throw unknownPlace(unit)
  const rowOf = ({ code }: { code: string }) => rows.get(code)!
  return {
    revision,
    asOf: await revisionMadeAt(db, revision),
    trail: places.filter(({ code }) => place.code.startsWith(code)),
    row: rowOf(place),
    within: placesWithin(places, place).map(rowOf),
  }
}

function rowsAt(db: Db, revision: number, viewer: Viewer): Promise<Map<string, IndicatorRow>> {
  const answers = remembered.get(db) ?? new Map<string, Promise<Map<string, IndicatorRow>>>()
  remembered.set(db, answers)
  const key = JSON.stringify([revision, viewer.role, viewer.units])
  const before = answers.get(key)
  if (before) return before
  if (answers.size >= KEPT) answers.clear()
  const asked = readGround(db, revision, viewer).then(indicatorRows)
  answers.set(key, asked)
  asked.catch(() => answers.delete(key))
  return asked
}

const unknownPlace = (unit: string | null) =>
  unit === null
    ? new UserFault(
        'not_found',
        '还没有区、镇街或村社区数据，请先导入“行政区”图层',
        'there is no district, town or unit yet: import the layers of administrative areas first',
      )
    : new UserFault(
        'not_found',
        `没有代码为 ${unit} 的区、镇街或村社区；代码为 6、9 或 12 位`,
        `there is no district, town or unit ${unit}; codes have 6, 9 or 12 digits`,
      )
