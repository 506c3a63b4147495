/**
 * Findings that speak against a neighbour of the same layer and name the edited feature as what it
 * conflicts with: of two parcels that overlap a rule accuses one, and it may be the other.
 */
import { type RawBuilder, sql } from 'kysely'
import type { LayerId } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Db } from '../../db/schema.ts'
import { featureNames } from '../findings/feature-names.ts'
import type { RuleGround } from '../rule-ground.ts'
import { rowInHand } from '../subject-relation.ts'
import { askRules, type SiteHit } from './ask-rules.ts'

/** More than touch a parcel; a road through a town names the first of them. */
const MOST_NEIGHBOURS = 100

export interface NeighbourFinding {
  readonly rule: RuleId
  readonly hit: SiteHit
  /** As findings name the neighbour; null for one that does not exist yet. */
  readonly neighbour: string | null
}

export interface NeighbourQuestion {
  readonly layer: LayerId
  readonly fid: number
  /** The edited feature, as one row with `geom`. */
  readonly feature: RawBuilder<unknown>
  /** Rules that judge the layer and read it too. */
  readonly rules: readonly RuleId[]
  readonly ground: RuleGround
  readonly revision: number
  readonly today: string
}

export async function neighbourFindings(
  db: Db,
  { layer, fid, feature, rules, ground, revision, today }: NeighbourQuestion,
  viewer: Viewer,
): Promise<{ found: NeighbourFinding[]; failed: RuleId[] }> {
  if (rules.length === 0) return { found: [], failed: [] }
  const neighbours = sql`(select other.* from ${feature} as own
    join ${ground.rows(layer)} as other on ST_Intersects(own.geom, other.geom)
    where other.fid <> ${fid}::bigint order by other.fid limit ${sql.lit(MOST_NEIGHBOURS)})`
  const questions = rules.map((rule) => ({
    rule,
    subject: rowInHand(ruleOf(rule), layer, neighbours),
  }))
  const { answers, failed } = await askRules(db, ground, questions, today)
  const hits = answers.flatMap(({ rule, hits: all }) =>
    all
      .filter(({ objectLayer, objectId }) => objectLayer === layer && objectId === fid)
      .map((hit) => ({ rule, hit })),
  )
  const refs = hits.map(({ hit }) => ({ layer, id: hit.subjectId }))
  const nameOf = await featureNames(db, refs, revision, viewer)
  return {
    failed,
    found: hits.map((each) => ({
      ...each,
      neighbour: nameOf({ layer, id: each.hit.subjectId }),
    })),
  }
}
