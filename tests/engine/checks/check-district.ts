/** Writes a generated district into an empty database; runs every rule over it and reads all findings. */
import { type LayerId, layerIds } from '../../../gis-data/layers/index.ts'
import type { DemoDistrict } from '../../../seeds/generate-district.ts'
import { loadDistrict } from '../../../seeds/load/load-district.ts'
import type { CheckRun, Finding } from '../../../server/api/contract.ts'
import type { Database } from '../../../server/db/database.ts'
import { checkApp } from './check-app.ts'

export interface CheckedDistrict {
  readonly run: CheckRun
  readonly findings: Finding[]
}

export async function loadWhole({ db }: Database, district: DemoDistrict): Promise<void> {
  const chunks = layerIds.map((layer: LayerId) => ({ layer, features: district.layers[layer] }))
  await loadDistrict(db, { chunks }, () => {})
}

export async function checkDistrict(database: Database): Promise<CheckedDistrict> {
  const { planner } = checkApp(database)
  const run = await planner.run()
  const findings: Finding[] = []
  for (;;) {
    const path = `/api/checks/${run.id}/findings?limit=1000&offset=${findings.length}`
    const page = await planner.json<{ total: number; findings: Finding[] }>(path)
    findings.push(...page.findings)
    if (findings.length >= page.total) return { run, findings }
  }
}
