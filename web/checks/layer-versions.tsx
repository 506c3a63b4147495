/** The layers that were read, each with its changeset, date and source. */
import { useTranslation } from 'react-i18next'
import { sourceInWords } from '../../gis-data/synthetic-notice.ts'
import type { LayerVersion } from '../../server/api/proof-contract.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import styles from './evidence-pack.module.css'

export function LayerVersions({ layers }: { layers: readonly LayerVersion[] }) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  return (
    <dl>
      {layers.map((layer) => (
        <div key={layer.layer}>
          <dt>{words(layer)}</dt>
          {layer.revision === null ? (
            <dd className={styles.second}>{t('layers.empty')}</dd>
          ) : (
            <dd>
              {t('check.revision', { revision: layer.revision })} ·{' '}
              {layer.at && formatTime(layer.at)} ·{' '}
              {layer.source ? sourceInWords(layer.source, language) : t('facts.unknown')}
              {layer.sourceFile && ` · ${layer.sourceFile}`}
            </dd>
          )}
          {layer.sourceSha256 && <dd className={styles.hash}>{layer.sourceSha256}</dd>}
        </div>
      ))}
    </dl>
  )
}
