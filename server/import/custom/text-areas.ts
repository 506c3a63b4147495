/** Areas that a boundary text declares of its parcels, against their shapes: told, never mended. */
import { sql } from 'kysely'
import { formatM2, M2_PER_HECTARE, M2_PER_MU } from '../../../gis-data/area.ts'
import type { DeclaredArea } from '../../survey-files/source-parcel.ts'
import { readArea } from '../../survey-files/txt/boundary-head-line.ts'
import type { ImportNotes } from '../import-notes.ts'
import { parcelRows } from '../reading/parcel-rows.ts'
import type { Admit } from '../staging/stage-delivery.ts'
import type { StagingArea } from '../staging/staging-area.ts'

/** Field of the area in a parcel's head line. */
const FIELD = 'DKMJ'
const inM2 = { hectare: M2_PER_HECTARE, m2: 1, mu: M2_PER_MU } as const
const words = { hectare: ['公顷', 'ha'], m2: ['平方米', 'm²'], mu: ['亩', 'mu'] } as const

export class TextAreas {
  readonly #declared = new Map<number, DeclaredArea>()

  /** Lets every row through and keeps what it declares. */
  readonly admit: Admit = (parcel) => {
    for (const { row, properties } of parcelRows(parcel)) {
      const area = readArea(String(properties[FIELD] ?? ''))
      if (area) this.#declared.set(row, area)
    }
    return parcel
  }

  async remark(area: StagingArea, notes: ImportNotes): Promise<void> {
    if (this.#declared.size === 0) return
    const { rows } = await sql<{ row: number; computed: number }>`
      select row_number as row, ST_Area(geom::geography) as computed from hegui.import_row
      where import_id = ${area.id} and geom is not null order by row_number`.execute(area.db)
    let differing = 0
    for (const { row, computed } of rows) {
      const told = this.#told(row, computed)
      if (!told) continue
      differing += 1
      notes.remarkOn(row, told[0], told[1])
    }
    if (differing > 0)
      notes.remark(
        `${differing} 条的地块面积（${FIELD}，规定以公顷为单位）与图形的椭球面积不符；数值未改动`,
        `the area of ${differing} rows (${FIELD}, in hectares by the rule) is not that of their shapes; the values are kept`,
      )
    await notes.save()
  }

  #told(row: number, computed: number): readonly [string, string] | null {
    const declared = this.#declared.get(row)
    if (!declared) return null
    const { value } = declared
    const unit = declared.unit ?? 'hectare'
    const agrees = (each: keyof typeof inM2) =>
      Math.abs(value * inM2[each] - computed) <= Math.max(1, computed * 0.001)
    if (agrees(unit)) return null
    const other = declared.unit === null ? (['m2', 'mu'] as const).find(agrees) : undefined
    if (other)
      return [
        `地块面积 ${value} 看来以${words[other][0]}填写，规定为公顷；图形的椭球面积为 ${formatM2(computed)} ㎡`,
        `the area ${value} seems to be in ${words[other][1]}, hectares are the rule; the ellipsoid area of the shape is ${formatM2(computed)} m²`,
      ]
    return [
      `地块面积为 ${value} ${words[unit][0]}（${formatM2(value * inM2[unit])} ㎡），图形的椭球面积为 ${formatM2(computed)} ㎡`,
      `the area is ${value} ${words[unit][1]} (${formatM2(value * inM2[unit])} m²), the ellipsoid area of the shape ${formatM2(computed)} m²`,
    ]
  }
}
