/** The findings of a run leave as data with their evidence: all, or those that the list shows. */

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scopeText } from '../../gis-data/scope-text.ts'
import type { CheckRun } from '../../server/api/contract.ts'
import { findingsExportAddress, noFindingFilter, useFindings } from '../api/findings.ts'
import { formatTime } from '../lib/format-time.ts'
import { ExportDialog } from '../map/export/export-dialog.tsx'
import { useLanguage } from '../state/use-language.ts'
import { useFindingFilter } from './finding-filter.ts'

export function FindingsExportDialog({ run, onClose }: { run: CheckRun; onClose: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const shown = useFindingFilter()
  const narrowed = Object.values(shown).some((value) => value !== null)
  const [chosen, setChosen] = useState(narrowed ? 'shown' : 'all')
  const filter = chosen === 'shown' ? shown : noFindingFilter
  const { data, error } = useFindings(run.id, filter, { offset: 0, limit: 1 })
  return (
    <ExportDialog
      name={t('export.findings')}
      shapes
      mixed
      scopes={[
        ...(narrowed ? [{ id: 'shown', title: t('export.findings.shown') }] : []),
        { id: 'all', title: t('export.findings.all') },
      ]}
      scope={chosen}
      onScope={setChosen}
      features={data?.total ?? null}
      fault={error}
      facts={
        <p>
          {scopeText(run.scopeTitle, language)} ·{' '}
          {t('export.asOf', { revision: run.revision, asOf: formatTime(run.startedAt) })}
        </p>
      }
      synthetic={run.layers.some(({ synthetic }) => synthetic)}
      address={(way) => ({ path: findingsExportAddress(run.id, filter, { ...way }) })}
      onClose={onClose}
    />
  )
}
