/** Everything a report of a site says, found at one revision: verdict, land taken, layers, boundary points, hash. */
import { createHash } from 'node:crypto'
import { isRuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { layersRead } from '../../../gis-data/rules/layers-read.ts'
import type { Viewer } from '../../../gis-data/viewer.ts'
import type { Conformity } from '../../api/contract.ts'
import type { SiteDossier } from '../../api/report-contract.ts'
import type { Advice, Occupation } from '../../api/site-contract.ts'
import { headRevision } from '../../db/changesets.ts'
import type { Database } from '../../db/database.ts'
import { drawnGeometry } from '../../db/drawn-geometry.ts'
import type { Db } from '../../db/schema.ts'
import { readBoundaryRings } from '../findings/boundary-rings.ts'
import { readLayerVersions } from '../findings/layer-versions.ts'
import { adviseOn } from './advise-site.ts'
import { judgeSite, type SiteRequest } from './judge-site.ts'
import { occupationOf } from './occupation.ts'

/** @throws UserFault as `judgeSite` does. */
export async function siteDossier(
  { db, capabilities }: Database,
  request: SiteRequest,
  viewer: Viewer,
): Promise<SiteDossier> {
  const { verdict, occupation, advice } = await atOneRevision(db, request, viewer)
  const read = verdict.rules.flatMap(({ id, result }) =>
    result !== 'not_applicable' && isRuleId(id) ? layersRead(ruleOf(id)) : [],
  )
  const themes = occupation.themes.map(({ layer }) => layer)
  const facts = {
    verdict,
    occupation,
    advice,
    layers: await readLayerVersions(db, [...new Set([...themes, ...read])], verdict.revision),
    rings: await readBoundaryRings(db, drawnGeometry(JSON.stringify(request.polygon))),
    household: request.household ?? null,
    asOf: request.today,
    engineVersion: capabilities.version,
  }
  const said = JSON.stringify([request.polygon, facts])
  return { ...facts, sha256: createHash('sha256').update(said).digest('hex') }
}

/** An import may come in between them; then all are asked again. */
async function atOneRevision(
  db: Db,
  request: SiteRequest,
  viewer: Viewer,
): Promise<{ verdict: Conformity; occupation: Occupation; advice: Advice }> {
  for (;;) {
    const verdict = await judgeSite(db, request, viewer)
    const occupation = await occupationOf(db, request.polygon, viewer)
    const advice = await adviseOn(db, request, viewer, verdict)
    const revision = await headRevision(db)
    if (verdict.revision === revision && occupation.revision === revision)
      return { verdict, occupation, advice }
  }
}
