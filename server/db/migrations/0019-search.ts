/** Numbers and names are found by how they begin or end. */
import type { Migration } from 'kysely'
import { bringLayerTablesUpToDate } from '../layer-ddl.ts'

export const searchIndexes: Migration = { up: bringLayerTablesUpToDate }
