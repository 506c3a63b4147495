/** Services and the app over them, together. */
import { layerIds, layerOf } from '../../gis-data/layers/index.ts'
import type { Words } from '../../gis-data/words.ts'
import { type AppOptions, createApp } from '../app.ts'
import { checkJobs } from '../checks/run/check-jobs.ts'
import type { Settings } from '../config/settings.ts'
import { headRevision, layerRevisions } from '../db/changesets.ts'
import type { Database } from '../db/database.ts'
import { deliveryJobs } from '../deliveries/delivery-jobs.ts'
import { draftJobs } from '../import/drafts/draft-jobs.ts'
import { closeInterruptedJobs } from '../jobs/job-records.ts'
import { tableJobs } from '../overlay/table-jobs.ts'
import { reportJobs } from '../reports/report-jobs.ts'
import { ensureOverview } from '../tiles/ensure-overview.ts'
import { askFirstView } from './ask-first-view.ts'
import { type Demonstration, startServices } from './start-services.ts'

export function startApp(
  settings: Settings,
  demonstration: Demonstration | null,
  options: AppOptions,
) {
  const services = startServices(settings, demonstration, {
    before: prepare,
    answering: () => askFirstView((path) => app.request(path)),
  })
  const app = createApp(services, { dataDir: settings.dataDir, ...options })
  return { services, app }
}

/** Closes the jobs a crash left open, and makes the overviews that the first view will ask for. */
async function prepare({ db }: Database, report: (step: Words) => void): Promise<void> {
  await closeInterruptedJobs(db, [checkJobs, deliveryJobs, reportJobs, draftJobs, tableJobs])
  const touched = await layerRevisions(db, await headRevision(db))
  report({ title: '生成小比例尺概览', titleEn: 'making the overviews of small scales' })
  for (const id of layerIds) {
    const revision = touched[id]
    if (revision !== undefined && layerOf(id).overview) {
      await ensureOverview(db, layerOf(id), revision)
    }
  }
}
