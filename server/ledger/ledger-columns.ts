/** The columns that a layer's ledger may have, and by which its rows may be ordered and summed up. */
import type { Field } from '../../gis-data/catalogue.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { LedgerColumn, LedgerColumns } from '../api/ledger-contract.ts'
import { queryableFields } from '../db/cql2/cql2-values.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'
import { UserFault } from '../errors/user-fault.ts'

/** A file of no standard may have hundreds of fields. */
const CUSTOM_AT_START = 12

export function ledgerColumns(source: ReadableLayer, viewer: Viewer): LedgerColumns {
  const { layer, custom } = source
  const queryable = new Set(queryableFields(source, viewer).map(({ name }) => name))
  const atStart = new Set(startColumns(source))
  const columns = layer.fields.map((field): LedgerColumn => {
    const { name, title, titleEn, type, unit = null, codes } = field
    return {
      name,
      title,
      titleEn,
      type: custom ? 'loose' : type,
      unit,
      coded: codes !== undefined,
      masked: !queryable.has(name),
      atStart: atStart.has(name),
    }
  })
  return {
    layer: layer.id,
    shapes: layer.geometry !== null,
    areas: layer.geometry === 'MultiPolygon',
    columns,
    groupings: groupingFields(source, viewer).map(({ name, title, titleEn }) => ({
      by: name,
      title,
      titleEn,
    })),
  }
}

const startColumns = ({ layer: { ledger }, custom }: ReadableLayer): readonly string[] =>
  custom ? ledger.columns.slice(0, CUSTOM_AT_START) : ledger.columns

/** The legend's classes first. */
export function groupingFields(source: ReadableLayer, viewer: Viewer): Field[] {
  const { classField } = source.layer
  const fields = queryableFields(source, viewer).filter(
    ({ name, codes, type }) =>
      codes !== undefined || type === 'boolean' || name === classField || source.custom,
  )
  return fields.sort((a, b) => Number(b.name === classField) - Number(a.name === classField))
}

/** @throws UserFault for a name that is no field of the layer. */
export function fieldsNamed(source: ReadableLayer, names: readonly string[] | null): Field[] {
  const { layer } = source
  return (names ?? startColumns(source)).flatMap((name) => {
    const field = layer.fields.find((known) => known.name === name)
    if (field) return [field]
    if (names === null) return []
    throw new UserFault(
      'bad_request',
      `${layer.title}没有字段 ${name}`,
      `${layer.titleEn} has no field ${name}`,
    )
  })
}
