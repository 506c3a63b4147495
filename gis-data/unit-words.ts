/** The words that follow a number: one pair per unit of measure. */
import type { Unit } from './catalogue.ts'
import type { Words } from './words.ts'

/** `oneEn`: after a single one. */
export const unitWords: Record<Unit, Words & { readonly oneEn?: string }> = {
  m2: { title: '㎡', titleEn: '㎡' },
  m: { title: '米', titleEn: 'm' },
  km: { title: '公里', titleEn: 'km' },
  kV: { title: '千伏', titleEn: 'kV' },
  persons: { title: '人', titleEn: 'persons', oneEn: 'person' },
  year: { title: '年', titleEn: '' },
  storeys: { title: '层', titleEn: 'storeys', oneEn: 'storey' },
  percent: { title: '%', titleEn: '%' },
}
