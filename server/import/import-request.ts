/** What is asked of an import: which file goes where, and what the sender says about it. */
import { z } from 'zod'
import type { Words } from '../../gis-data/words.ts'
import { importModes } from '../api/import-contract.ts'
import { type ReplacedScope, replacedScopeSchema } from '../api/replaced-scope-contract.ts'
import type { DeliveredFile } from './upload/delivered-files.ts'

/** Names are stored and shown: control characters have no place in them. */
const name = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, 'control characters')

/** Query of `POST /api/imports`. */
export const importQuerySchema = z
  .object({
    filename: name.min(1).max(255).optional(),
    /** Name of a new layer of its own. */
    custom: name.min(1).max(80).optional(),
    /** Id of a catalogue layer. */
    layer: name.optional(),
    crs: z.string().optional(),
    encoding: z.string().optional(),
    /** `yx`: the file holds the second coordinate first. */
    axes: z.enum(['xy', 'yx']).optional(),
    /** Id of a profile that says how the file is to be read. */
    profile: z.string().optional(),
    /** Which dataset, where an archive holds several. */
    dataset: name.optional(),
    /** Line of a table that holds its names, where it is not found by its looks. */
    headRow: z.coerce.number().int().min(1).max(30).optional(),
    /** Columns of a table that hold its coordinates, with a comma between: easting or longitude first; or one. */
    coordinates: z
      .union([
        z.array(name),
        name.transform((text) => text.split(/[,，]/).map((each) => each.trim())),
      ])
      .pipe(z.array(name.min(1)).min(1).max(2))
      .optional(),
    mode: z.enum(importModes).default('append'),
    /** What `replace` takes the place of: `layer`, or codes of units and towns with commas between. */
    scope: z
      .string()
      .transform((text): ReplacedScope => (text === 'layer' ? text : text.split(',')))
      .pipe(replacedScopeSchema)
      .default(null),
    /** `refuse`: rows whose shape needs repair are set aside. */
    repairs: z.enum(['accept', 'refuse']).default('accept'),
  })
  .refine(({ custom, layer }) => (custom === undefined) !== (layer === undefined), {
    message: 'give either custom=NAME or layer=ID',
    path: ['custom'],
  })
export type ImportQuery = z.infer<typeof importQuerySchema>

export interface ImportRequest {
  readonly files: readonly DeliveredFile[]
  readonly query: ImportQuery
  /** Who answers for it, for the changeset. */
  readonly actor: string
}

/** How far an import is: rows done of rows in the file. Throws to end it, e.g. when it was cancelled. */
export type ReportProgress = (step: Words, rows: number, of: number) => void | Promise<void>
