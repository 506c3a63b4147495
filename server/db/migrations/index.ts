/** Migrations in order. Adding a layer is one file here that calls `createLayerTable`. */
import type { Migration } from 'kysely'
import { foundation } from './0001-foundation.ts'

export const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
}
