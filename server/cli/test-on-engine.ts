/** Runs the rules' fixtures on an engine; they read nothing of the database's own data. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DeliveryRuleId, isDeliveryRuleId } from '../../gis-data/rules/delivery/index.ts'
import { isRuleId, type RuleId } from '../../gis-data/rules/index.ts'
import { type FixtureReport, testRules } from '../checks/fixtures/test-rules.ts'
import { openDatabase } from '../db/database.ts'
import {
  type DeliveryFixtureReport,
  testDeliveryRules,
} from '../deliveries/fixtures/test-delivery-rules.ts'

export interface EngineReport {
  readonly engine: 'embedded' | 'postgis'
  /** Engine, PostGIS and GEOS versions. */
  readonly version: string
  readonly reports: readonly (FixtureReport | DeliveryFixtureReport)[]
}

/** Without an address the embedded engine runs in a folder of its own, whoever holds the data folder. */
export async function testOnEngine(
  databaseUrl: string | null,
  rules?: readonly (RuleId | DeliveryRuleId)[],
): Promise<EngineReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hegui-fixtures-'))
  try {
    const database = await openDatabase({ databaseUrl, dataDir })
    try {
      const { engine, capabilities } = database
      const reports = [
        ...(await testRules(database.db, rules?.filter(isRuleId))),
        ...(await testDeliveryRules(database.db, rules?.filter(isDeliveryRuleId))),
      ]
      return { engine, version: capabilities.version, reports }
    } finally {
      await database.close()
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}
