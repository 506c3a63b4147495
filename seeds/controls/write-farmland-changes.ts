/** 永久基本农田变更登记: changes of the past, each with its document, on land that is no longer protected. */
import type { DraftBook } from '../draft-book.ts'

const EVERY = 9

export function writeFarmlandChanges(book: DraftBook): void {
  const conversions = book.layers.land_conversion.filter((_, i) => i % EVERY === 0)
  conversions.forEach(({ unitCode, polygons }, i) => {
    const serial = String(i + 1).padStart(3, '0')
    const correction = i % 4 === 3
    book.add('basic_farmland_change', {
      unitCode,
      polygons: polygons!,
      values: {
        code: `YNBG510117${serial}`,
        kind: correction ? 'correction' : 'occupation',
        changed_on: correction ? '2025-11-18' : `${2021 + (i % 4)}-0${1 + (i % 9)}-15`,
        approval_number: correction ? null : `国土资函〔${2021 + (i % 4)}〕${30 + i}号`,
        finding_number: correction ? `郫规资认〔2025〕${i + 1}号` : null,
        project: correction ? null : '区级基础设施项目',
      },
    })
  })
}
