/** A finding's content to the last bit, hashed when it is stored: a run's own hash is made of these. */
import { sql } from 'kysely'

/**
 * Over the columns of a finding. Text forms are canonical: jsonb sorts its keys, numbers are
 * printed so that they read back alike.
 */
export const findingDigest = sql<Uint8Array>`sha256(convert_to(concat_ws('|', key, rule_version,
  state, coalesce(unit_code, '-'), coalesce(area_m2::text, '-'),
  coalesce(subject_share::text, '-'), coalesce(object_share::text, '-'),
  coalesce(fit, '-'), coalesce(width_m::text, '-'), measure::text,
  encode(sha256(coalesce(ST_AsBinary(evidence, 'NDR'), ''::bytea)), 'hex')), 'UTF8'))`
