/** 临时用地: restored ones of the past and ones that still run, on open land of the villages. */

import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { DraftBook } from '../draft-book.ts'
import { type Ring, ringArea, ringCentroid, scaleRing } from '../geometry/ring.ts'
import type { Plain } from '../plain/build-plain.ts'

/** Neither farmland nor built: nurseries and woods. */
const GROUND = ['0204', '0307']
const COUNT = 24

export function writeTemporaryLand(book: DraftBook, { units }: Plain): void {
  const names = new Map(units.map(({ code, name }) => [code, shortPlaceName(name)]))
  const grounds = book.layers.land_parcel.filter(
    ({ values, polygons }) =>
      GROUND.includes(String(values.class_code)) && ringArea(polygons![0]!) > 2500,
  )
  const every = Math.floor(grounds.length / COUNT)
  grounds
    .filter((_, i) => i % every === 0)
    .forEach(({ unitCode, polygons }, i) => {
      const running = i % 3 === 0
      const year = running ? 2026 : 2018 + (i % 4)
      const ring: Ring = polygons![0]!
      book.add('temporary_land', {
        unitCode,
        polygons: [scaleRing(ring, ringCentroid(ring), 0.8)],
        values: {
          code: `LSYD510117${year}${String(i + 1).padStart(3, '0')}`,
          project: `${names.get(unitCode!)}${running ? '电网改造施工便道' : '道路施工料场'}`,
          kind: running ? 'infrastructure' : 'construction',
          approval_number: `郫规资临〔${year}〕${i + 1}号`,
          approved_on: `${year}-03-10`,
          ends_on: running ? '2030-03-09' : `${year + 2}-03-09`,
          restored_on: running ? null : `${year + 2}-10-20`,
        },
      })
    })
}
