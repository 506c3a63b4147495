/** The area that a row declares against the ellipsoid area of its shape: told, never mended. */
import { type RawBuilder, sql } from 'kysely'
import { DECLARED_AREA_TOLERANCE, formatM2 } from '../../../gis-data/area.ts'
import type { Layer } from '../../../gis-data/catalogue.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { StagingArea } from '../staging/staging-area.ts'

/** An area on the plane of the 3° zone is 0.02–0.04 % too large here: that is told once, not row by row. */
const TOLERANCE_SHARE = DECLARED_AREA_TOLERANCE
const TOLERANCE_M2 = 0.1
/** ㎡ in the units that are written by mistake. */
const units = [
  { m2: 10_000, zh: '公顷', en: 'hectares' },
  { m2: 2000 / 3, zh: '亩', en: 'mu' },
] as const

export interface DifferingArea {
  readonly row_number: number
  readonly declared: number
  readonly computed: number
}

export async function differingAreas(
  area: StagingArea,
  { fields, declaredAreaField }: Layer,
): Promise<DifferingArea[]> {
  if (!fields.some(({ name }) => name === declaredAreaField)) return []
  const { rows } = await sql<DifferingArea>`
    select row_number, declared, computed from (
      select row_number, declared, ST_Area(geom::geography) as computed from (
        select row_number, geom,
          (properties ->> ${declaredAreaField}::text)::double precision as declared
        from hegui.import_row where import_id = ${area.id} and geom is not null offset 0) as delivered
      where declared is not null and not ${plainlyAgrees}) as measured
    where abs(declared - computed)
      > greatest(${TOLERANCE_M2}::float8, ${TOLERANCE_SHARE}::float8 * computed)
    order by row_number`.execute(area.db)
  return rows
}

/** Rows that were set aside meanwhile are not told again. */
export async function remarkDifferingAreas(
  differing: readonly DifferingArea[],
  layer: Layer,
  notes: ImportNotes,
): Promise<void> {
  const field = layer.fields.find(({ name }) => name === layer.declaredAreaField)
  const rows = differing.filter(({ row_number: row }) => !notes.isSetAside(row))
  if (!field || rows.length === 0) return
  const unit = units.find(({ m2 }) => rows.every((row) => isInUnit(row, m2)))
  if (unit) {
    notes.remark(
      `${rows.length} 条的${field.title}看来以${unit.zh}填写，应为平方米；数值未改动`,
      `${field.titleEn} of ${rows.length} rows seems to be in ${unit.en}, square metres are expected; the values are kept`,
    )
    return
  }
  notes.remark(
    `${rows.length} 条的${field.title}与图形的椭球面积相差超过 ${TOLERANCE_SHARE * 100}%`,
    `${field.titleEn} of ${rows.length} rows differs from the ellipsoid area of the shape by more than ${TOLERANCE_SHARE * 100} %`,
  )
  for (const { row_number: row, declared, computed } of rows)
    notes.remarkOn(
      row,
      `${field.title}为 ${formatM2(declared)} ㎡，图形的椭球面积为 ${formatM2(computed)} ㎡`,
      `${field.titleEn} is ${formatM2(declared)} m², the ellipsoid area of the shape ${formatM2(computed)} m²`,
    )
  await notes.save()
}

/** GRS 80. */
const SEMI_MAJOR_M = 6_378_137
const SQUARED_ECCENTRICITY = 0.006_694_380_022_900_788

/**
 * Whether declared and computed area cannot differ by more than the tolerance, told from degrees at a
 * twentieth of the time. At the middle of the shape a square degree is a known area; its change over
 * the shape's height, and what a geodesic bulges from a straight line in degrees (a third of edge³ ÷
 * 4 radii, at most), come off the tolerance. Only between them is the ellipsoid area computed.
 */
const plainlyAgrees: RawBuilder<boolean> = sql<boolean>`(
  select abs(declared - roughly) + size * size * ST_Perimeter(geom) * radian * metres / 4e7
      <= ${TOLERANCE_SHARE}::float8 * roughly * 0.99 - roughly * radian * height * 2
    from (select pi() / 180 as radian, ${SEMI_MAJOR_M}::float8 as metres,
        ST_YMax(geom) - ST_YMin(geom) as height, ST_XMax(geom) - ST_XMin(geom) as width,
        radians((ST_YMax(geom) + ST_YMin(geom)) / 2) as latitude) as box,
      lateral (select 1 - ${SQUARED_ECCENTRICITY}::float8 * sin(latitude) ^ 2 as flattened,
        (height + width) * radian * metres as size) as about,
      lateral (select ST_Area(geom) * cos(latitude) * (radian * metres) ^ 2
        * (1 - ${SQUARED_ECCENTRICITY}::float8) / flattened ^ 2 as roughly) as area)`

const isInUnit = ({ declared, computed }: DifferingArea, m2: number) =>
  Math.abs(declared * m2 - computed) <= 0.02 * computed
