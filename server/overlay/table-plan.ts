/** What a cross table is made of: the two layers, their classes, the place, and how rows are told apart. */
import type { Field } from '../../gis-data/catalogue.ts'
import { hasFirstLevel } from '../../gis-data/codes/first-level.ts'
import { district } from '../../gis-data/district.ts'
import { measureOf, type TableMeasure } from '../../gis-data/table-measure.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { OverlayTableRequest } from '../api/analysis-contract.ts'
import { nameOfUnit } from '../db/name-of-unit.ts'
import { placeShape, type ShapeOfPlace } from '../db/place-shape.ts'
import { type ReadableLayer, readableLayer } from '../db/readable-layer.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'

/** A layer, and the field its classes are taken from; null where all is one class. */
export interface ClassedLayer {
  readonly source: ReadableLayer
  readonly field: Field | null
  /** Codes count by their first two digits. */
  readonly firstLevel: boolean
}

export interface TablePlan {
  /** Of the first layer. */
  readonly measure: TableMeasure
  readonly first: ClassedLayer
  /** Null: the first layer by its own classes. */
  readonly second: ClassedLayer | null
  readonly bufferM: number | null
  readonly rows: OverlayTableRequest['rows']
  /** Prefix of unit codes: only land there. */
  readonly unit: string | null
  readonly shape: ShapeOfPlace | null
  readonly revision: number
  readonly viewer: Viewer
}

/** @throws UserFault for layers, fields and places that make no table. */
export async function tablePlan(
  db: Db,
  question: OverlayTableRequest,
  revision: number,
  viewer: Viewer,
): Promise<TablePlan> {
  const { within, bufferM = null, level } = question
  const first = await readableLayer(db, question.layer, viewer)
  if (first.layer.geometry === null) throw noShape(first)
  const second = question.with === undefined ? null : await readableLayer(db, question.with, viewer)
  if (second && second.layer.geometry !== 'MultiPolygon' && bufferM === null) throw noArea(second)
  if (second?.layer.geometry === null) throw noShape(second)
  const isUnit =
    within?.unit !== undefined && within.layer === undefined && within.bufferM === undefined
  if (isUnit) await nameOfUnit(db, within.unit!, revision)
  const unit = isUnit && within.unit !== district.code ? within.unit! : null
  return {
    measure: measureOf(first.layer.geometry),
    first: classed(first, question.field, level),
    second: second && classed(second, question.withField, level),
    bufferM: second ? bufferM : null,
    rows: question.rows,
    unit,
    shape: within && !isUnit ? await placeShape(db, within, revision, viewer) : null,
    revision,
    viewer,
  }
}

function classed(
  source: ReadableLayer,
  asked: string | undefined,
  level: OverlayTableRequest['level'],
): ClassedLayer {
  const { layer } = source
  const name = asked ?? layer.classField
  const field = layer.fields.find((each) => each.name === name) ?? null
  if (asked !== undefined && (!field || field.personal)) {
    throw new UserFault(
      'bad_request',
      `“${layer.title}”没有可用于分类的字段 ${asked}；可用：${classFields(source).join('、')}`,
      `"${layer.titleEn}" has no field ${asked} to take classes from; there are: ${classFields(source).join(', ')}`,
      [{ path: 'field', message: asked }],
    )
  }
  const firstLevel = level === 'first' && field?.codes !== undefined && hasFirstLevel(field.codes)
  return { source, field, firstLevel }
}

const classFields = ({ layer }: ReadableLayer): string[] =>
  layer.fields.filter(({ personal }) => !personal).map(({ name }) => name)

const noArea = ({ layer }: ReadableLayer) =>
  new UserFault(
    'bad_request',
    `图层“${layer.title}”不是面图层，不能作为叠加图层切分；请选择面图层，或给出缓冲距离`,
    `layer "${layer.titleEn}" has no areas to cut by; choose a layer of areas, or give a buffer distance`,
  )

const noShape = ({ layer }: ReadableLayer) =>
  new UserFault(
    'bad_request',
    `图层“${layer.title}”没有图形，不能统计面积、长度或个数；请选择有图形的图层`,
    `layer "${layer.titleEn}" has no shapes to be summed up; choose a layer of areas, lines or points`,
  )
