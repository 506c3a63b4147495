/** One import from file to changeset without a stop: previewed and committed as chosen, all or nothing. */
import type { ImportReport } from '../api/contract.ts'
import type { Db } from '../db/schema.ts'
import { commitStaged } from './commit-staged.ts'
import type { ImportRequest, ReportProgress } from './import-request.ts'
import { previewDelivery } from './preview-delivery.ts'
import { openDelivery } from './reading/open-delivery.ts'
import { readPlaceNames } from './scope/place-names.ts'
import { StagingArea } from './staging/staging-area.ts'
import { targetOf } from './target-of.ts'
import { queryChoices } from './understanding/query-choices.ts'
import { type DeliveryFolder, hashOf } from './upload/delivered-files.ts'
import { datasetNamed, findDataset } from './upload/find-dataset.ts'

const writing = { title: '写入', titleEn: 'Writing' }

/**
 * @param folder where the files of the request lie; the caller removes it
 * @throws UserFault naming file, layer or row; then the database is as it was
 */
export async function importDelivery(
  db: Db,
  request: ImportRequest,
  folder: DeliveryFolder,
  report: ReportProgress,
): Promise<ImportReport> {
  const { query, actor } = request
  if (Array.isArray(query.scope)) (await readPlaceNames(db)).require(query.scope)
  const asked = { ...query, mapping: null, codes: {}, codeSystem: null }
  await (await targetOf(db, asked)).refuseEarly(db)
  const sha256 = await hashOf(request.files)
  const dataset = await findDataset(request.files, folder, query.dataset ?? null)
  const { scratch } = folder
  const { mapping, codes, codeSystem, crs, ...reading } = await queryChoices(
    db,
    query,
    dataset,
    scratch,
  )
  const target = await targetOf(db, { ...query, mapping, codes, codeSystem })
  const delivery = await openDelivery(dataset, { scratch, ...reading })
  const area = new StagingArea(db)
  try {
    await area.sweep()
    const { pending } = await previewDelivery(area, delivery, target, {
      file: datasetNamed(request.files, dataset),
      crs,
      repairs: query.repairs,
      report,
    })
    await report(writing, pending.report.read, pending.report.read)
    return await commitStaged(area, target, pending, { actor, sha256 })
  } finally {
    await area.clear()
    await delivery.close()
  }
}
