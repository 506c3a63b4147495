/** What a run covers: the district, a town, a unit, or a drawn polygon. */
import { type RawBuilder, sql } from 'kysely'
import { hectaresOf, roundHalfUp } from '../../gis-data/area.ts'
import type { Layer } from '../../gis-data/catalogue.ts'
import { district } from '../../gis-data/district.ts'
import { layers } from '../../gis-data/layers/index.ts'
import { drawnScope, withinRights } from '../../gis-data/scope-text.ts'
import type { Viewer } from '../../gis-data/viewer.ts'
import type { Scope } from '../api/contract.ts'
import { drawnGeometry } from '../db/drawn-geometry.ts'
import { inPlace } from '../db/in-place.ts'
import { nameOfUnit } from '../db/name-of-unit.ts'
import { visibleRows } from '../db/relation.ts'
import type { Db } from '../db/schema.ts'
import { UserFault } from '../errors/user-fault.ts'
import { parsePolygon } from '../http/parse-geometry.ts'
import { surveyPolygon } from './survey-polygon.ts'

/** @throws UserFault when the scope does not exist, is outside the viewer's right, or is no sound polygon. */
export async function titleOfScope(
  db: Db,
  scope: Scope,
  revision: number,
  viewer: Viewer,
): Promise<string> {
  if (scope.unit && scope.geometry) {
    throw new UserFault(
      'bad_request',
      '审查范围只能是单位或图形之一',
      'a scope is either a unit or a geometry, not both',
    )
  }
  const limited = viewer.units === null ? '' : withinRights.title
  if (scope.geometry) {
    const { areaM2 } = await surveyPolygon(db, parsePolygon(scope.geometry), revision, viewer)
    return `${drawnScope(roundHalfUp(hectaresOf(areaM2), 2)).title}${limited}`
  }
  const code = scope.unit ?? district.code
  requireWithinSight(code, viewer)
  return `${await nameOfUnit(db, code, revision)}${limited}`
}

/** One way to say the whole district: no unit at all. */
export const settledScope = (scope: Scope): Scope => {
  const { unit, ...rest } = scope
  return unit === district.code ? rest : scope
}

/**
 * Rows of a layer, under the name `feature`, within the scope: those of a unit as everywhere else, with
 * those that bear the code of none and lie in it; one that touches a drawn scope counts whole.
 */
export function withinScope(
  scope: Scope,
  layer: Layer,
  revision: number,
  viewer: Viewer,
): RawBuilder<boolean> {
  if (scope.geometry) {
    const drawn = drawnGeometry(JSON.stringify(scope.geometry))
    if (layer.geometry) return sql<boolean>`ST_Intersects(feature.geom, ${drawn})`
    return sql<boolean>`feature.code in (
      select household_code from ${visibleRows(layers.homestead, revision, viewer)} as held
      where ST_Intersects(geom, ${drawn}))`
  }
  const { unit } = settledScope(scope)
  return unit ? inPlace(layer, { code: unit, revision }) : sql<boolean>`true`
}

function requireWithinSight(code: string, { units }: Viewer): void {
  if (units === null || units.some((own) => own.startsWith(code) || code.startsWith(own))) return
  throw new UserFault(
    'forbidden',
    `${code} 不在您的授权范围内`,
    `${code} is outside the units you may see`,
  )
}
