/** Import into a layer of its own: fields as delivered, nothing matched. */
import { sql } from 'kysely'
import type { ReplacedScope } from '../../api/replaced-scope-contract.ts'
import type { CustomLayerTable, Db } from '../../db/schema.ts'
import { UserFault } from '../../errors/user-fault.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { Delivered, ImportMode, ImportTarget } from '../import-target.ts'
import type { DeliverySummary } from '../reading/delivery.ts'
import { placesOf } from '../scope/replaced-scope.ts'
import type { Admit, ShapeKind } from '../staging/stage-delivery.ts'
import type { StagingArea } from '../staging/staging-area.ts'
import { withoutPlace } from '../without-place.ts'
import { compareWithCustom } from './compare-with-custom.ts'
import { customLayerId } from './custom-layer-id.ts'
import { makeCustomLayer, nameTaken, widenCustomLayer } from './make-custom-layer.ts'
import { TextAreas } from './text-areas.ts'
import { writeCustomRows } from './write-custom-rows.ts'

const geometryTypes: Readonly<Record<ShapeKind, string>> = {
  point: 'Point',
  line: 'MultiLineString',
  polygon: 'MultiPolygon',
}

/** A new layer of this name. */
export function customTarget(name: string): ImportTarget {
  const id = customLayerId(name)
  return {
    ...asDelivered(id, name, 'append', null),
    async refuseEarly(db) {
      const existing = await findCustomLayer(db, id)
      if (existing) throw nameTaken(existing.title)
    },
    async write(tx, area, revision, delivered) {
      await makeCustomLayer(tx, {
        id,
        title: name,
        fields: delivered.fields,
        geometryType: geometryTypeOf(delivered),
        sourceSrid: delivered.srid,
      })
      await writeCustomRows(tx, area, id, { mode: 'append', scope: null }, revision)
    },
  }
}

/** A custom layer that stands: rows are added, or the delivery takes its place or that of some units in it. */
export function standingCustomTarget(
  row: CustomLayerTable,
  mode: ImportMode,
  scope: ReplacedScope,
): ImportTarget {
  const replacing = { mode, scope }
  const partly = placesOf(replacing) !== null
  return {
    ...asDelivered(row.id, row.title, mode, scope),
    async refuseEarly() {
      if (mode === 'update') throw withoutKey(row.title)
    },
    async compare(area) {
      await compareWithCustom(area, row.id, mode, partly)
    },
    async write(tx, area, revision, delivered) {
      const takesPlace = mode === 'replace' && !partly
      await widenCustomLayer(tx, row.id, delivered.fields, geometryTypeOf(delivered), takesPlace)
      await writeCustomRows(tx, area, row.id, replacing, revision)
    },
  }
}

export const findCustomLayer = (db: Db, id: string): Promise<CustomLayerTable | undefined> =>
  db
    .selectFrom('hegui.custom_layer')
    .selectAll()
    .where('id', '=', id)
    .where('removed_in', 'is', null)
    .executeTakeFirst()

const asIs: Admit = (parcel) => parcel

const asDelivered = (layer: string, title: string, mode: ImportMode, scope: ReplacedScope) => {
  const declared = new TextAreas()
  return {
    layer,
    title,
    mode,
    scope,
    table: sql`hegui.custom_feature`,
    own: sql<boolean>`layer_id = ${layer}`,
    areaM2: sql`area_m2`,
    shaped: true,
    spansUnits: false,
    keyField: null,
    admission(summary: DeliverySummary, _notes: unknown, file: string) {
      if (summary.table) throw withoutPlace(file, summary, needsShapes)
      return { admit: summary.format === 'txt' ? declared.admit : asIs, mapping: {} }
    },
    judgeStaged: (area: StagingArea, notes: ImportNotes) => declared.remark(area, notes),
    compare: async () => {},
    tellReplaced: async () => {},
    staysSynthetic: async () => false,
  }
}

/** `Geometry` where a file mixes points, lines and polygons. */
function geometryTypeOf({ kinds }: Delivered): string {
  const [kind, another] = kinds
  return kind === undefined || another !== undefined ? 'Geometry' : geometryTypes[kind]
}

const needsShapes = { zh: '不能成为地图图层', en: 'it cannot become a layer on the map' }

const withoutKey = (title: string) =>
  new UserFault(
    'bad_request',
    `自定义图层“${title}”没有标识字段，不能按标识更新；请用追加或替换`,
    `the custom layer "${title}" has no key field to update by; append to it or replace it`,
  )
