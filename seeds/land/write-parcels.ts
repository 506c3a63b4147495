/** Writes the surveyed parcels down as features. */
import type { DraftBook } from '../draft-book.ts'
import { areaScaleAt } from '../geometry/local-frame.ts'
import { ringArea } from '../geometry/ring.ts'
import type { Unit } from '../plain/units.ts'
import { createRandom, type Random } from '../random.ts'
import type { Parcel } from './parcel.ts'

const STATE_OWNED = ['1003', '1004', '1101', '0701', '0809', '0810', '08H1', '08H2', '0601', '0508']

/** Other crops than grain take at most this share of a unit's farmland in the base. */
const OTHER_CROPS_SHARE = 0.18

/** `isProtected`: parcels of basic farmland, which grow grain. */
export function writeParcels(
  book: DraftBook,
  parcels: readonly Parcel[],
  isProtected: (parcel: Parcel) => boolean,
): void {
  const random = createRandom('parcels')
  const serials = new Map<string, number>()
  const plantingOf = createPlanting(parcels, isProtected)
  for (const parcel of parcels) {
    const { unit, ring, classCode } = parcel
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
        ...plantingOf(parcel, random),
        survey_year: 2023,
      },
    })
  }
}

function createPlanting(parcels: readonly Parcel[], isProtected: (parcel: Parcel) => boolean) {
  const isFarmland = ({ classCode }: Parcel) => classCode.startsWith('01')
  const farmlandM2 = new Map<Unit, number>()
  const otherM2 = new Map<Unit, number>()
  const grow = (sums: Map<Unit, number>, unit: Unit, m2: number) =>
    sums.set(unit, (sums.get(unit) ?? 0) + m2)
  for (const parcel of parcels.filter(isFarmland))
    grow(farmlandM2, parcel.unit, ringArea(parcel.ring))
  return (parcel: Parcel, random: Random) => {
    if (!isFarmland(parcel)) return { planting: null, planting_last_year: null }
    const picked = random.pick(['LS', 'LS', 'LS', 'LS', 'LYFL', 'FLS', 'XG'])
    const last = random.pick(['LS', 'LS', 'LYFL'])
    if (picked !== 'FLS') return { planting: picked, planting_last_year: last }
    const m2 = ringArea(parcel.ring)
    const allowed = OTHER_CROPS_SHARE * farmlandM2.get(parcel.unit)!
    if (isProtected(parcel) || (otherM2.get(parcel.unit) ?? 0) + m2 > allowed)
      return { planting: 'LS', planting_last_year: last }
    grow(otherM2, parcel.unit, m2)
    return { planting: 'FLS', planting_last_year: 'FLS' }
  }
}
