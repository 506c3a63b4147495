/** The fields that a filter may name, as JSON Schema with titles and codes. */
import type { Field, FieldType, GeometryType } from '../../gis-data/catalogue.ts'
import { codeLists } from '../../gis-data/codes/index.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import { queryableFields } from '../db/cql2/cql2-values.ts'
import type { ReadableLayer } from '../db/readable-layer.ts'

const types: Record<FieldType, object> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  date: { type: 'string', format: 'date' },
  boolean: { type: 'boolean' },
}

const shapes: Record<GeometryType, string> = {
  Point: 'geometry-point',
  MultiLineString: 'geometry-multilinestring',
  MultiPolygon: 'geometry-multipolygon',
}

export function queryables(source: ReadableLayer, viewer: Viewer, id: string) {
  const { title, titleEn, geometry } = source.layer
  const fields = queryableFields(source, viewer).map(
    (field) => [field.name, schemaOf(field, source.custom)] as const,
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    type: 'object',
    title: title === titleEn ? title : `${title} ${titleEn}`,
    properties: {
      ...(geometry && {
        geometry: { format: shapes[geometry], 'x-ogc-role': 'primary-geometry' },
      }),
      ...Object.fromEntries(fields),
      unit_code: { title: '村社区代码 Unit code', type: 'string' },
      ...(geometry && { area_m2: { title: '椭球面积（㎡） Ellipsoid area', type: 'number' } }),
    },
    additionalProperties: false,
  }
}

function schemaOf({ title, titleEn, type, codes }: Field, custom: boolean) {
  // What a file of no standard holds is known from row to row only.
  if (custom) return { title }
  const list = codes && Object.entries(codeLists[codes].codes)
  return {
    title: `${title} ${titleEn}`,
    ...types[type],
    ...(list && {
      oneOf: list.map(([code, words]) => ({
        const: code,
        title: `${words.title} ${words.titleEn}`,
      })),
    }),
  }
}
