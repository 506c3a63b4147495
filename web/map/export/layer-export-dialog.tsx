/** A layer leaves as a file: all of it, a unit, what is selected, what the map shows, or what a table shows. */
import { Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { layerExportAddress, useForeseenExport } from '../../api/exports.ts'
import { useLayerSummaries } from '../../api/layers.ts'
import { formatTime } from '../../lib/format-time.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { ExportDialog } from './export-dialog.tsx'
import type { LayerExport } from './layer-export.ts'
import { useExportScopes } from './use-export-scopes.ts'

export function LayerExportDialog({
  onClose,
  ...asked
}: LayerExport & { readonly onClose: () => void }) {
  const { layer, revision, columns, sort } = asked
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const summary = useLayerSummaries().layers.find(({ id }) => id === layer)
  const shapes = summary ? summary.geometryType !== null : true
  const scopes = useExportScopes(asked, shapes)
  const [chosen, setChosen] = useState(scopes[0]?.id)
  const [onlyColumns, setOnlyColumns] = useState(true)
  const scope = scopes.find(({ id }) => id === chosen) ?? scopes[0]!
  const choice = { ...scope.choice, revision, sort, ...(columns && onlyColumns && { columns }) }
  const { data, error } = useForeseenExport(layer, choice)
  return (
    <ExportDialog
      name={summary ? words(summary) : layer}
      shapes={shapes}
      scopes={scopes}
      scope={scope.id}
      onScope={setChosen}
      more={
        columns && (
          <Checkbox checked={onlyColumns} onChange={({ target }) => setOnlyColumns(target.checked)}>
            {t('export.onlyColumns')}
          </Checkbox>
        )
      }
      features={data?.features ?? null}
      fault={error}
      facts={
        data && (
          <>
            <p>
              {t('export.asOf', {
                revision: data.revision,
                asOf: data.asOf ? formatTime(data.asOf) : '—',
              })}
            </p>
            {data.withheld.length > 0 && (
              <p>
                {t('export.withheld', {
                  fields: data.withheld.map(words).join(language === 'zh' ? '、' : ', '),
                })}
              </p>
            )}
          </>
        )
      }
      synthetic={data?.synthetic ?? false}
      address={(way) => ({ path: layerExportAddress(layer), body: { ...choice, ...way } })}
      onClose={onClose}
    />
  )
}
