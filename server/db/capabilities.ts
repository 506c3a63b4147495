/** What the engine can do, found by asking it, never inferred from a version. */
import { type Kysely, sql } from 'kysely'

export interface Capabilities {
  /** `ST_AsMVT` needs a PostGIS built with protobuf. */
  readonly mvt: boolean
  /** Engine, PostGIS and GEOS versions: part of a run's record. */
  readonly version: string
}

export async function probeCapabilities<T>(db: Kysely<T>): Promise<Capabilities> {
  const { rows } = await sql<{ version: string }>`
    select concat_ws('; ', split_part(version(), ' on ', 1),
      'PostGIS ' || PostGIS_Lib_Version(), 'GEOS ' || PostGIS_GEOS_Version(),
      'PROJ ' || split_part(PostGIS_PROJ_Version(), ' ', 1)) as version`.execute(db)
  return {
    mvt: await answers(db, sql`select ST_AsMVT(t) from (select ST_MakePoint(1, 1) as geom) t`),
    version: rows[0]!.version,
  }
}

async function answers<T>(db: Kysely<T>, probe: ReturnType<typeof sql>): Promise<boolean> {
  try {
    await probe.execute(db)
    return true
  } catch {
    return false
  }
}
