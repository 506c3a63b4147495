/** Migrations in order. Adding a layer is one file here that calls `bringLayerTablesUpToDate`. */
import type { Migration } from 'kysely'
import { foundation } from './0001-foundation.ts'
import { ruleBook } from './0002-rule-book.ts'
import { cases } from './0003-cases.ts'
import { proof } from './0003-proof.ts'
import { deliveries } from './0004-deliveries.ts'
import { undo } from './0005-undo.ts'
import { customStyle } from './0006-custom-style.ts'
import { jobTable } from './0007-jobs.ts'
import { edits } from './0008-edits.ts'
import { reportTable } from './0009-reports.ts'
import { importDrafts } from './0012-import-drafts.ts'
import { importProfiles } from './0013-import-profiles.ts'
import { imagery } from './0014-imagery.ts'
import { runParts } from './0015-run-parts.ts'
import { kept } from './0016-kept.ts'
import { searchIndexes } from './0019-search.ts'
import { overlayTables } from './0021-overlay-tables.ts'
import { deliverySets } from './0023-delivery-sets.ts'
import { unionOfShapes } from './0024-union-of.ts'
import { planTexts } from './0026-plan-texts.ts'
import { rowsBySubject } from './0027-rows-by-subject.ts'
import { findingUnits } from './0028-finding-units.ts'
import { importScope } from './0029-import-scope.ts'
import { scopesByShape } from './0030-scopes-by-shape.ts'
import { overlaySlivers } from './0031-overlay-slivers.ts'

export const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
  '0002-rule-book': ruleBook,
  '0003-cases': cases,
  '0003-proof': proof,
  '0004-deliveries': deliveries,
  '0005-undo': undo,
  '0006-custom-style': customStyle,
  '0007-jobs': jobTable,
  '0008-edits': edits,
  '0009-reports': reportTable,
  '0012-import-drafts': importDrafts,
  '0013-import-profiles': importProfiles,
  '0014-imagery': imagery,
  '0015-run-parts': runParts,
  '0016-kept': kept,
  '0019-search': searchIndexes,
  '0021-overlay-tables': overlayTables,
  '0023-delivery-sets': deliverySets,
  '0024-union-of': unionOfShapes,
  '0026-plan-texts': planTexts,
  '0027-rows-by-subject': rowsBySubject,
  '0028-finding-units': findingUnits,
  '0029-import-scope': importScope,
  '0030-scopes-by-shape': scopesByShape,
  '0031-overlay-slivers': overlaySlivers,
}
