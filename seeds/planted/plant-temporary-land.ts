/** B10: temporary land past its end, for too long, built on, or without its dates. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { rectangle } from '../geometry/shapes.ts'
import type { SeedValue } from '../seed-feature.ts'
import { blankValues } from './blank-values.ts'
import { openYards } from './open-yards.ts'
import type { Planter } from './planter.ts'

const OPEN_CLASSES = ['0204', '0201', '0307']

/** `house`: the day on which a house on it was finished, where there is one. */
interface Case {
  values: Record<string, SeedValue>
  house?: string | null
  note: string
}

const running = { kind: 'infrastructure', approved_on: '2026-01-10', ends_on: '2030-01-09' }
const CASES: readonly Case[] = [
  {
    values: { kind: 'construction', approved_on: '2021-03-01', ends_on: '2023-02-28' },
    note: '临时用地到期逾一年未复垦',
  },
  {
    values: { kind: 'infrastructure', approved_on: '2025-06-01', ends_on: '2031-05-31' },
    note: '临时用地批准期限超过四年',
  },
  { values: running, house: '2026-06-30', note: '临时用地上建有房屋' },
  {
    values: { kind: 'exploration', approved_on: '2020-09-01', ends_on: '2022-08-31' },
    note: '临时用地到期逾一年未复垦',
  },
  { values: { kind: 'construction', approved_on: '2025-02-01' }, note: '临时用地缺少到期日期' },
  { values: running, house: null, note: '临时用地上的房屋缺少竣工日期' },
]

export function plantTemporaryLand(planter: Planter): void {
  const { book } = planter.base
  const parcels = book.layers.land_parcel.filter(({ values }) =>
    OPEN_CLASSES.includes(String(values.class_code)),
  )
  let planted = 0
  for (const { unit, ring, centre, angle } of openYards(planter, parcels, 26, 18)) {
    if (planted >= CASES.length * planter.factor) return
    const { values, house, note } = CASES[planted % CASES.length]!
    const walls = rectangle(centre, 9, 7, angle)
    if (house !== undefined && planter.draftHouse(unit, walls, house).judgement.findings.length > 0)
      continue
    if (house !== undefined && planter.draftHouse(unit, walls, house).judgement.doubtful) continue
    const serial = book.layers.temporary_land.length + 1
    const lent = book.add('temporary_land', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        ...blankValues('temporary_land'),
        code: `LSYD510117${String(serial).padStart(7, '9')}`,
        project: `${shortPlaceName(unit.name)}施工临时用地`,
        approval_number: `郫规资临〔${String(values.approved_on).slice(0, 4)}〕${serial}号`,
        ...values,
      },
    })
    planter.touch('temporary_land', lent, note)
    if (house !== undefined) planter.addHouse(unit, walls, house, null, note)
    else planter.take(ring)
    planted++
  }
}
