/** Import into a layer of its own: fields as delivered, nothing matched. */
import { sql } from 'kysely'
import { UserFault } from '../../errors/user-fault.ts'
import type { ImportTarget } from '../import-target.ts'
import type { ShapeKind } from '../staging/stage-delivery.ts'
import { commitCustomLayer, nameTaken } from './commit-custom-layer.ts'
import { customLayerId } from './custom-layer-id.ts'

const geometryTypes: Readonly<Record<ShapeKind, string>> = {
  point: 'Point',
  line: 'MultiLineString',
  polygon: 'MultiPolygon',
}

export function customTarget(name: string): ImportTarget {
  const layer = customLayerId(name)
  return {
    layer,
    title: name,
    table: sql`hegui.custom_feature`,
    async refuseEarly(db) {
      const existing = await db
        .selectFrom('hegui.custom_layer')
        .select('title')
        .where('id', '=', layer)
        .where('removed_in', 'is', null)
        .executeTakeFirst()
      if (existing) throw nameTaken(existing.title)
    },
    admission({ table }, _notes, file) {
      if (table) throw withoutShapes(file)
      return (parcel) => parcel
    },
    judgeStaged: async () => {},
    commit: (area, { source, summary, crs, kinds, report }) =>
      commitCustomLayer(
        area,
        {
          id: layer,
          title: name,
          fields: summary.fields,
          geometryType: geometryTypeOf(kinds),
          sourceSrid: crs.srid,
        },
        source,
        report,
      ),
  }
}

/** `Geometry` where a file mixes points, lines and polygons. */
function geometryTypeOf(kinds: ReadonlySet<ShapeKind>): string {
  const [kind, another] = kinds
  return kind === undefined || another !== undefined ? 'Geometry' : geometryTypes[kind]
}

const withoutShapes = (file: string) =>
  new UserFault(
    'unreadable_file',
    `${file}：所有记录都没有图形，不能成为地图图层`,
    `${file}: no row has a shape; it cannot become a layer on the map`,
  )
