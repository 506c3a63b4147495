/** Reads the operations of an edit before anything is written; every fault in them is told at once. */
import type { Geometry } from 'geojson'
import type { Field, Layer } from '../../gis-data/catalogue.ts'
import { convertValue, type FieldValue, UnfitValue } from '../../gis-data/convert-value.ts'
import { district } from '../../gis-data/district.ts'
import { positionsOf } from '../../gis-data/positions.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { EditOperation, EditRequest } from '../api/edit-contract.ts'
import { type FaultIssue, UserFault } from '../errors/user-fault.ts'
import { parseGeometry } from '../http/parse-geometry.ts'

export interface PreparedOperation {
  /** Place in the request. */
  readonly at: number
  readonly kind: EditOperation['kind']
  /** Null for a feature to come. */
  readonly fid: number | null
  /** GeoJSON; null where the shape stays or there is none. */
  readonly geometry: Geometry | null
  /** The fields named, as the catalogue wants them; all fields of a feature to come. */
  readonly values: Readonly<Record<string, FieldValue>>
  readonly madeOf: readonly number[]
}

/** @throws UserFault with one issue for each value that does not fit. */
export function prepareOperations(
  { operations, base }: EditRequest,
  layer: Layer,
  viewer: Viewer,
): PreparedOperation[] {
  requireEachOnce(operations, base)
  const issues: FaultIssue[] = []
  const english: string[] = []
  const prepared = operations.map((operation, at): PreparedOperation => {
    const told = (field: Field, zh: string, en: string) => {
      issues.push({ path: `operations.${at}.values.${field.name}`, message: zh, messageEn: en })
      english.push(en)
    }
    if (operation.kind === 'delete')
      return { at, kind: 'delete', fid: operation.fid, geometry: null, values: {}, madeOf: [] }
    return {
      at,
      kind: operation.kind,
      fid: operation.kind === 'update' ? operation.fid : null,
      geometry: shapeOf(operation, layer),
      values: valuesOf(operation, layer, viewer, told),
      madeOf: operation.madeOf,
    }
  })
  if (issues.length > 0)
    throw new UserFault(
      'bad_request',
      `有 ${issues.length} 处属性不符合要求`,
      `${issues.length} attributes do not fit: ${english.join('; ')}`,
      issues,
    )
  return prepared
}

type Written = Exclude<EditOperation, { kind: 'delete' }>
type Tell = (field: Field, zh: string, en: string) => void

function valuesOf(
  { kind, values }: Written,
  layer: Layer,
  viewer: Viewer,
  tell: Tell,
): Record<string, FieldValue> {
  const unknown = Object.keys(values).filter(
    (name) => !layer.fields.some((field) => field.name === name),
  )
  if (unknown.length > 0)
    throw new UserFault(
      'bad_request',
      `${layer.title}没有字段 ${unknown.join('、')}`,
      `${layer.titleEn} has no field ${unknown.join(', ')}`,
    )
  const converted: Record<string, FieldValue> = {}
  for (const field of layer.fields) {
    const given = values[field.name]
    if (given === undefined && kind === 'update') continue
    if (given !== undefined && given !== null && field.personal && !viewer.personal)
      throw new UserFault(
        'forbidden',
        `您无权填写个人信息字段“${field.title}”`,
        `you may not fill in the personal field "${field.titleEn}"`,
      )
    try {
      converted[field.name] = convertValue(field, given)
    } catch (error) {
      if (!(error instanceof UnfitValue)) throw error
      tell(field, error.zh, error.en)
    }
  }
  return converted
}

function shapeOf(operation: Written, layer: Layer): Geometry | null {
  const { geometry = null } = operation
  if (layer.geometry === null) {
    if (geometry === null) return null
    throw new UserFault(
      'bad_geometry',
      `${layer.title}没有图形，不能写入图形`,
      `${layer.titleEn} has no shapes`,
    )
  }
  if (geometry === null) {
    if (operation.kind === 'update') return null
    throw new UserFault(
      'bad_geometry',
      `新的${layer.title}没有图形`,
      `the new feature of ${layer.titleEn} has no shape`,
    )
  }
  const shape = parseGeometry(geometry, layer.geometry)
  refuseOutsideDistrict(shape, layer)
  return shape
}

/** As an import does: a shape that does not even meet the district's bounds. */
function refuseOutsideDistrict(shape: Geometry, layer: Layer): void {
  if (shape.type === 'GeometryCollection') return
  const [west, south, east, north] = district.bounds
  const positions = positionsOf(shape.coordinates)
  const outside =
    positions.every(([lng]) => lng < west) ||
    positions.every(([lng]) => lng > east) ||
    positions.every(([, lat]) => lat < south) ||
    positions.every(([, lat]) => lat > north)
  if (!outside) return
  const [lng, lat] = positions[0]!
  throw new UserFault(
    'outside_district',
    `${layer.title}的图形在${district.name}之外（${lng.toFixed(4)}, ${lat.toFixed(4)}）`,
    `the shape of ${layer.titleEn} lies outside ${district.nameEn} (${lng.toFixed(4)}, ${lat.toFixed(4)})`,
  )
}

function requireEachOnce(operations: readonly EditOperation[], base: EditRequest['base']): void {
  const touched = operations.flatMap((each) => (each.kind === 'create' ? [] : [each.fid]))
  const twice = touched.find((fid, at) => touched.indexOf(fid) !== at)
  if (twice !== undefined)
    throw new UserFault(
      'bad_request',
      `要素 ${twice} 在同一次编辑中出现两次`,
      `feature ${twice} occurs twice in one edit`,
    )
  const unbased = touched.find((fid) => !base.some((each) => each.fid === fid))
  if (unbased !== undefined)
    throw new UserFault(
      'bad_request',
      `没有说明要素 ${unbased} 修改自哪个版本（base）`,
      `the request does not say which version of feature ${unbased} it changes (base)`,
    )
}
