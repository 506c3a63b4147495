/** Composes the features into one HTTP app. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { changesetRoutes } from './changesets/changeset-routes.ts'
import { caseRoutes } from './checks/cases/case-routes.ts'
import { CaseService } from './checks/cases/case-service.ts'
import { checkRoutes } from './checks/check-routes.ts'
import { CheckService } from './checks/check-service.ts'
import { foreseeEffect } from './checks/foresee/foresee-effect.ts'
import { planMatrixRoutes } from './checks/plan-matrix/plan-matrix-routes.ts'
import { ruleRoutes } from './checks/rule-routes.ts'
import { conformityRoutes } from './checks/site/conformity-routes.ts'
import { siteDossier } from './checks/site/site-dossier.ts'
import { deliveryRoutes } from './deliveries/delivery-routes.ts'
import { DeliveryService } from './deliveries/delivery-service.ts'
import { drawDeliveryFixtures } from './deliveries/fixtures/draw-delivery-fixtures.ts'
import { editRoutes } from './edits/edit-routes.ts'
import { UserFault } from './errors/user-fault.ts'
import { exportRoutes } from './export/export-routes.ts'
import { findingsExportRoutes } from './export/findings/findings-export-routes.ts'
import type { AppEnv } from './http/app-env.ts'
import { MAX_TILE_ZOOM } from './http/layer-tile-addresses.ts'
import { parsePolygon } from './http/parse-geometry.ts'
import { answerProblem } from './http/problem.ts'
import { staticPages } from './http/static-pages.ts'
import { readViewer, viewerRoutes } from './http/viewer.ts'
import { imageryOrigins } from './imagery/imagery-records.ts'
import { imageryRoutes } from './imagery/imagery-routes.ts'
import { ImageryService } from './imagery/imagery-service.ts'
import { PictureFolder } from './imagery/picture-folder.ts'
import { customLayerRoutes } from './import/custom/custom-layer-routes.ts'
import { DraftFiles } from './import/drafts/draft-files.ts'
import { draftRoutes } from './import/drafts/draft-routes.ts'
import { DraftService } from './import/drafts/draft-service.ts'
import { importRoutes } from './import/import-routes.ts'
import { profileRoutes } from './import/profiles/profile-routes.ts'
import { receiveSiteFiles } from './import/receive-site-files.ts'
import { receiveWholeDelivery } from './import/whole/receive-whole-delivery.ts'
import { indicatorRoutes } from './indicators/indicator-routes.ts'
import { jobRoutes } from './jobs/job-routes.ts'
import { keptRoutes, shortLinkRoutes } from './kept/kept-routes.ts'
import { fieldInWords } from './layers/field-in-words.ts'
import { identifyRoutes } from './layers/identify-routes.ts'
import { layerRoutes } from './layers/layer-routes.ts'
import { readFeature, readFeatures, readVisible } from './layers/read-feature.ts'
import { searchRoutes } from './layers/search-routes.ts'
import { unitRoutes } from './layers/unit-routes.ts'
import { ledgerRoutes } from './ledger/ledger-routes.ts'
import { ogcRoutes } from './ogc/ogc-routes.ts'
import { overlayRoutes } from './overlay/overlay-routes.ts'
import { tableRoutes } from './overlay/table-routes.ts'
import { TableService } from './overlay/table-service.ts'
import { reportRoutes, reportsOfRunRoutes } from './reports/report-routes.ts'
import { ReportService } from './reports/report-service.ts'
import { siteRoutes } from './sites/site-routes.ts'
import type { RunningServices } from './start/start-services.ts'
import { statusRoutes } from './start/status-routes.ts'
import { buildOverviews } from './tiles/build-overviews.ts'
import { tileRoutes } from './tiles/tile-routes.ts'
import { planTextRoutes } from './villages/plan-texts/plan-text-routes.ts'
import { villageRoutes } from './villages/village-routes.ts'

export interface AppOptions {
  /** Folder of the built pages; null when another server serves them. */
  readonly webDir: string | null
  /** Folder of what is kept beside the database; absent: in the system's folder for passing files. */
  readonly dataDir?: string
}

export function createApp(
  services: RunningServices,
  { webDir, dataDir = join(tmpdir(), `hegui-${process.pid}`) }: AppOptions,
): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const checks = new CheckService(services, (...feature) =>
    readFeature(services.database().db, ...feature),
  )
  const deliveries = new DeliveryService(services)
  const tables = new TableService(services, readFeatures)
  const imagery = new ImageryService(() => services.database().db, new PictureFolder(dataDir))
  const reports = new ReportService(services, {
    run: (id, viewer) => checks.read(id, viewer),
    findings: (id, viewer, choice, page) => checks.findings(id, viewer, choice, page),
    proof: (id, finding, viewer) => checks.proof(id, finding, viewer),
    records: (layer, fids, revision, viewer) =>
      readVisible(services.database().db, layer, fids, revision, viewer),
    site: ({ geometry, use, household }, viewer) => {
      const polygon = parsePolygon(geometry)
      const asked = { polygon, use, household, today: services.today() }
      return siteDossier(services.database(), asked, viewer)
    },
    picture: (id, viewer) => imagery.printable(id, viewer),
  })

  const drafts = new DraftService(services, new DraftFiles(join(dataDir, 'imports')), {
    foresee: (database, foreseen, viewer, job) =>
      foreseeEffect(database, checks, foreseen, viewer, job),
    afterImport: (changeset, layer) => buildOverviews(services.database().db, changeset, [layer]),
  })

  app.onError(answerProblem)
  app.use(readViewer)
  app.route('/', statusRoutes(services.engine, services.startup))
  app.route('/api/viewer', viewerRoutes())
  app.route('/api', layerRoutes(services))
  app.route('/api/identify', identifyRoutes(services))
  app.route('/api', ledgerRoutes(services, { inWords: fieldInWords }))
  app.route('/api', customLayerRoutes(services))
  app.route('/api', unitRoutes(services))
  app.route('/api', searchRoutes(services))
  app.route('/api', exportRoutes(services))
  app.route(
    '/api',
    findingsExportRoutes(services, {
      run: (id, viewer) => checks.read(id, viewer),
      findings: async (id, viewer, choice, page) =>
        (await checks.findings(id, viewer, choice, { ...page, evidence: true })).findings,
    }),
  )
  app.route('/api/imports/profiles', profileRoutes(services))
  app.route('/api/imports/drafts', draftRoutes(services, drafts))
  app.route(
    '/api/imports',
    importRoutes(services, {
      afterImport: (changeset, layer) => buildOverviews(services.database().db, changeset, [layer]),
    }),
  )
  app.route(
    '/api/changesets',
    changesetRoutes(services, {
      afterUndo: (changeset, layers) => buildOverviews(services.database().db, changeset, layers),
    }),
  )
  app.route(
    '/api/edits',
    editRoutes(services, {
      readFeature: (...feature) => readFeature(services.database().db, ...feature),
      afterEdit: (changeset, layer) => buildOverviews(services.database().db, changeset, [layer]),
    }),
  )
  app.route('/api/rules', ruleRoutes(services, drawDeliveryFixtures))
  app.route('/api/checks', checkRoutes(services, checks))
  app.route('/api/checks', reportsOfRunRoutes(reports))
  app.route('/api/reports', reportRoutes(reports))
  app.route('/api/cases', caseRoutes(new CaseService(services, checks)))
  app.route('/api/conformity', conformityRoutes(services))
  app.route('/api/plan-matrix', planMatrixRoutes(services, checks))
  app.route('/api/indicators', indicatorRoutes(services))
  app.route('/api', villageRoutes(services))
  app.route('/api', planTextRoutes(services))
  app.route('/api/sites', siteRoutes(services, receiveSiteFiles(services.database)))
  app.route(
    '/api/deliveries',
    deliveryRoutes(services, deliveries, receiveWholeDelivery(services.database)),
  )
  app.route(
    '/api/jobs',
    jobRoutes(services, [
      checks.queue,
      deliveries.queue,
      reports.queue,
      drafts.queue,
      tables.queue,
    ]),
  )
  app.route('/api/imagery', imageryRoutes(services, imagery))
  app.route('/api/kept', keptRoutes(services))
  app.route('/', shortLinkRoutes(services))
  app.route('/api/overlay/tables', tableRoutes(tables))
  app.route('/api/overlay', overlayRoutes(services))
  app.route('/tiles', tileRoutes(services))
  app.route('/ogc', ogcRoutes(services, { maxZoom: MAX_TILE_ZOOM }))
  for (const path of ['/api/*', '/ogc/*'])
    app.all(path, ({ req }) => {
      throw new UserFault('not_found', `没有接口 ${req.path}`, `there is no ${req.path}`)
    })
  if (webDir) {
    // the page is served from the first second, before there is a database to ask
    const origins = async () =>
      services.startup.status.phase === 'ready' ? imageryOrigins(services.database().db) : []
    app.route('/', staticPages(webDir, origins))
  }
  return app
}
