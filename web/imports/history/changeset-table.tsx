/** Everything that entered, changed or left, newest first: who, when, why, which file and layers. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actorText } from '../../../gis-data/actor-text.ts'
import { reasonText } from '../../../gis-data/reason-text.ts'
import type { ChangesetSummary } from '../../../server/api/contract.ts'
import { formatTime } from '../../lib/format-time.ts'
import { useLanguage } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import table from '../../ui/plain-table.module.css'
import { useLayerTitle } from '../layer-title.ts'

/** The demonstration touches every layer: their names would fill the page. */
const LAYERS_SHOWN = 3

export function ChangesetTable({ changesets }: { changesets: readonly ChangesetSummary[] }) {
  const { t } = useTranslation()
  const titleOf = useLayerTitle()
  const language = useLanguage()
  return (
    <table className={table.table} data-testid="changesets">
      <thead>
        <tr>
          <th scope="col">{t('imports.changeset')}</th>
          <th scope="col">{t('imports.when')}</th>
          <th scope="col">{t('imports.who')}</th>
          <th scope="col">{t('imports.kind')}</th>
          <th scope="col">{t('imports.layers')}</th>
          <th scope="col">{t('imports.why')}</th>
          <th scope="col">{t('imports.file')}</th>
        </tr>
      </thead>
      <tbody>
        {changesets.map(({ id, at, actor: who, kind, layers, reason, sourceFile, undoneBy }) => (
          <tr key={id} data-testid="changeset-row">
            <th scope="row">
              <Link className={table.link} href={pageAddress(`/imports/change/${id}`)}>
                {id}
              </Link>
            </th>
            <td style={{ whiteSpace: 'nowrap' }}>{formatTime(at)}</td>
            <td style={{ whiteSpace: 'nowrap' }}>{actorText(who, language)}</td>
            <td style={{ whiteSpace: 'nowrap' }}>
              {t(`imports.kind.${kind}`)}
              {undoneBy !== null && (
                <span className={table.second}> · {t('imports.undone', { by: undoneBy })}</span>
              )}
            </td>
            <td>
              {layers.slice(0, LAYERS_SHOWN).map(titleOf).join(t('imports.comma'))}
              {layers.length > LAYERS_SHOWN && t('imports.moreLayers', { count: layers.length })}
            </td>
            <td style={{ overflowWrap: 'anywhere' }}>{reasonText(reason, language)}</td>
            <td className={table.second} style={{ overflowWrap: 'anywhere' }}>
              {sourceFile ?? '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
