/** What is to be kept, checked by its kind, and the unit in which a note lies. */
import { sql } from 'kysely'
import {
  type KeptBody,
  type KeptKind,
  keptBodies,
  type Note,
  noteGeometryTypes,
} from '../api/kept-contract.ts'
import { drawnGeometry, requireValid } from '../db/drawn-geometry.ts'
import type { Db } from '../db/schema.ts'
import { unitAt } from '../db/unit-at.ts'
import { UserFault } from '../errors/user-fault.ts'
import { parseGeometry } from '../http/parse-geometry.ts'

/** In the database's text; a note of 5,000 corners has about 200 KB. */
const MOST_CHARACTERS = 400_000

export interface CheckedBody {
  readonly body: KeptBody<KeptKind>
  readonly unitCode: string | null
}

/** @throws UserFault for a shape that is none or a body that is too large; ZodError when it is another kind's. */
export async function checkBody(db: Db, kind: KeptKind, asked: unknown): Promise<CheckedBody> {
  const body = keptBodies[kind].parse(asked)
  const { length } = JSON.stringify(body)
  if (length > MOST_CHARACTERS)
    throw new UserFault(
      'too_large',
      `内容有 ${length} 个字符，上限 ${MOST_CHARACTERS}；请简化图形，或作为图层导入`,
      `it has ${length} characters, the limit is ${MOST_CHARACTERS}; simplify the shape, or import it as a layer`,
    )
  return kind === 'note' ? checkNote(db, body as Note) : { body, unitCode: null }
}

async function checkNote(db: Db, note: Note): Promise<CheckedBody> {
  const geometry = parseGeometry(note.geometry, noteGeometryTypes[note.geometry.type])
  const text = JSON.stringify(geometry)
  await requireValid(db, text)
  const { rows } = await sql<{ unit: string | null }>`
    select ${unitAt(sql`shape`)} as unit
    from (select ${drawnGeometry(text)} as shape offset 0) as drawn`.execute(db)
  return {
    body: { ...note, geometry: geometry as unknown as Note['geometry'] },
    unitCode: rows[0]?.unit ?? null,
  }
}
