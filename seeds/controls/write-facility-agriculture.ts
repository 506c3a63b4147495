/** 设施农业用地: a filed facility on every surveyed parcel of facility land. */
import { dateBetween } from '../dates.ts'
import type { DraftBook } from '../draft-book.ts'
import { createRandom } from '../random.ts'

const KINDS = ['planting', 'planting', 'planting', 'livestock', 'aquaculture'] as const
const TITLES = { planting: '育苗大棚', livestock: '养殖场', aquaculture: '水产养殖场' } as const

export function writeFacilityAgriculture(book: DraftBook): void {
  const random = createRandom('facility agriculture')
  for (const { unitCode, polygons, values } of book.layers.land_parcel) {
    if (values.class_code !== '1202') continue
    const serial = String(book.layers.facility_agriculture_land.length + 1).padStart(5, '0')
    const kind = random.pick(KINDS)
    const builtOn = dateBetween(2013, 2023, random)
    const filedOn = `${Number(builtOn.slice(0, 4)) - 1}-06-15`
    book.add('facility_agriculture_land', {
      unitCode,
      polygons: polygons!,
      values: {
        code: `SSNY510117${serial}`,
        name: `${String(values.seat_name).slice(0, 12)}${TITLES[kind]}`,
        kind,
        filing_number: `郫设农备〔${filedOn.slice(0, 4)}〕${Number(serial)}号`,
        filed_on: filedOn,
        built_on: builtOn,
        hardened: kind !== 'planting',
        tillage_destroyed: kind !== 'planting',
        guard_house_m2: random.integer(0, 14),
        operator: `${values.seat_name}农业专业合作社`,
      },
    })
  }
}
