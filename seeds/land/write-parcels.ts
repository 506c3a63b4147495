/** Writes the surveyed parcels down as features. */
import type { DraftBook } from '../draft-book.ts'
import { areaScaleAt } from '../geometry/local-frame.ts'
import { ringArea } from '../geometry/ring.ts'
import { createRandom } from '../random.ts'
import type { Parcel } from './parcel.ts'

const STATE_OWNED = ['1003', '1004', '1101', '0701', '0809', '0810', '08H1', '08H2', '0601', '0508']

export function writeParcels(book: DraftBook, parcels: readonly Parcel[]): void {
  const random = createRandom('parcels')
  const serials = new Map<string, number>()
  for (const { unit, ring, classCode } of parcels) {
    const serial = (serials.get(unit.code) ?? 0) + 1
    serials.set(unit.code, serial)
    const cultivated = classCode.startsWith('01')
    book.add('land_parcel', {
      unitCode: unit.code,
      polygons: [ring],
      values: {
        bsm: `${unit.code}${String(serial).padStart(6, '0')}`,
        parcel_number: String(serial).padStart(4, '0'),
        class_code: classCode,
        ownership: STATE_OWNED.includes(classCode) ? '20' : random.pick(['30', '31', '32']),
        owner_name: unit.name,
        seat_name: unit.name,
        declared_area_m2: Math.round(ringArea(ring) * areaScaleAt(ring[0]![1]) * 100) / 100,
        ridge_ratio: cultivated ? 0 : null,
        slope_grade: cultivated ? '1' : null,
        planting: cultivated ? random.pick(['LS', 'LS', 'LS', 'LS', 'LYFL', 'FLS', 'XG']) : null,
        survey_year: 2023,
      },
    })
  }
}
