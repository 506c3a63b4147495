/** What a layer is; count, source, date and revision of a layer, and the zoom from which its shapes show. */
import { useTranslation } from 'react-i18next'
import { sourceInWords } from '../../../gis-data/synthetic-notice.ts'
import type { KnownLayer } from '../../map/drawn-layers.ts'
import { ExplainedLayer } from '../../map/glossary/explained-layer.tsx'
import { useLanguage } from '../../state/use-language.ts'
import { FactList } from './fact-list.tsx'

export function LayerFacts({ entry: { layer, summary } }: { entry: KnownLayer }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const facts = [
    [t('facts.count'), summary.count.toLocaleString('en-US')],
    [
      t('facts.source'),
      summary.source ? sourceInWords(summary.source, language) : t('facts.unknown'),
    ],
    [t('facts.asOf'), summary.asOf ? summary.asOf.slice(0, 10) : t('facts.unknown')],
    [t('facts.revision'), String(summary.revision)],
    [t('facts.zoom'), t('facts.zoomValue', { shape: layer.zoom.shape, min: layer.zoom.min })],
  ] as const
  return (
    <>
      <ExplainedLayer id={layer.id} />
      <FactList facts={facts} />
    </>
  )
}
