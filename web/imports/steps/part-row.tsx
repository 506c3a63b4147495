/** One dataset of a delivery in the list of what would be committed together. */
import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isLayerId } from '../../../gis-data/layers/index.ts'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import { waitsFor } from '../choices/scope.ts'
import { useLayerTitle } from '../layer-title.ts'
import { scopeText } from './scope-text.ts'
import styles from './steps.module.css'

export interface PartRowProps {
  readonly draft: ImportDraft
  readonly chosen: boolean
  readonly onChoose: (wanted: boolean) => void
}

export function PartRow({ draft, chosen, onChoose }: PartRowProps) {
  const { t } = useTranslation()
  const titleOf = useLayerTitle()
  const { id, dataset, preview, choices, effect, status } = draft
  const waits = waitsFor(draft)
  const number = (value: number) => value.toLocaleString('en-US')
  const name = (
    <th scope="row">
      <Checkbox checked={chosen} onChange={({ target }) => onChoose(target.checked)}>
        <span className={styles.datasetName}>{dataset}</span>
      </Checkbox>
    </th>
  )
  if (!preview || !choices || status !== 'previewed' || waits)
    return (
      <tr data-testid="together-part">
        {name}
        <td colSpan={5}>
          <Link href={pageAddress(`/imports/${id}`)}>
            ▲ {t(waits ? `imports.ask.${waits}` : `imports.status.${status}`)}
          </Link>
        </td>
      </tr>
    )
  const { created, geometry, attributes, both, gone, unchanged } = preview.changes
  return (
    <tr data-testid="together-part">
      {name}
      <td>{isLayerId(preview.layer) ? titleOf(preview.layer) : preview.title}</td>
      <td>
        {'custom' in choices.target ? t('imports.newLayer') : t(`imports.mode.${choices.mode}`)}
        {preview.scope && <span className={styles.reason}>{scopeText(preview.scope, t)}</span>}
      </td>
      <td>
        {t('imports.willHappenText', {
          created: number(created),
          changed: number(geometry + attributes + both),
          gone: number(gone),
          unchanged: number(unchanged),
        })}
      </td>
      <td>
        {t('imports.account', {
          read: number(preview.read),
          accepted: number(preview.accepted),
          rejected: number(preview.setAside),
        })}
      </td>
      <td>
        {effect
          ? t('imports.effectText', {
              appearing: number(effect.appearing),
              vanishing: number(effect.vanishing),
            })
          : t('imports.notForeseen')}
      </td>
    </tr>
  )
}
