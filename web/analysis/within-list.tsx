/** What lies in the place, layer by layer; a layer opens its features, a feature is shown on the map. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatM2 } from '../../gis-data/area.ts'
import type { AskedPlace, Identified } from '../../server/api/analysis-contract.ts'
import { useIdentified, useIdentifiedFeatures } from '../api/analysis.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { problemText } from '../api/problem-error.ts'
import { knownLayers } from '../map/drawn-layers.ts'
import { formatLength } from '../map/measure/format-length.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { FeatureRow } from './feature-row.tsx'
import { Pages } from './pages.tsx'
import { askedPlace } from './questions.ts'
import { patchAnalysis, useAnalysis } from './use-analysis.ts'
import styles from './within-list.module.css'

const PAGE = 50

const inside = ({ areaM2, lengthM }: { areaM2: number | null; lengthM: number | null }): string =>
  areaM2 !== null ? `${formatM2(areaM2)} ㎡` : lengthM !== null ? formatLength(lengthM) : ''

/** More land than the place has: its features lie over one another, and each is counted whole. */
const overlapping = ({ areaM2 }: { areaM2: number | null }, place: { areaM2: number }): boolean =>
  areaM2 !== null && areaM2 > place.areaM2 * (1 + 1e-6)

export function WithinList() {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { place, open } = useAnalysis()
  const asked = askedPlace(place)
  const { data, error } = useIdentified(asked)
  const { layers } = useLayerSummaries()
  if (!asked) return <Notice mark="⬠" text={t('analysis.needsPlace')} />
  if (error) return <Notice tone="fault" mark="▲" text={problemText(error, language)} />
  if (!data) return <SkeletonRows rows={8} />
  if (data.layers.length === 0) return <Notice text={t('analysis.nothingWithin')} />
  const known = knownLayers(layers)
  return (
    <ul className={styles.list} data-testid="within-list">
      {data.layers.map((found) => {
        const layer = known.find((entry) => entry.layer.id === found.layer)?.layer
        const title = layer ? words(layer) : found.layer
        const isOpen = open === found.layer
        return (
          <li key={found.layer}>
            <button
              type="button"
              className={styles.layer}
              aria-expanded={isOpen}
              title={t('analysis.list', { layer: title })}
              data-layer={found.layer}
              onClick={() => patchAnalysis({ open: isOpen ? null : found.layer })}
            >
              <span>{title}</span>
              <span className={styles.figure}>
                {t('analysis.count', { count: found.features })}
              </span>
              <span
                className={`${styles.figure} ${styles.inside}`}
                title={overlapping(found, data) ? t('analysis.overlapping') : undefined}
              >
                {inside(found)}
                {overlapping(found, data) && ` ${t('analysis.overlappingShort')}`}
              </span>
            </button>
            {isOpen && <Features place={asked} found={found} revision={data.revision} />}
          </li>
        )
      })}
    </ul>
  )
}

interface FeaturesProps {
  readonly place: AskedPlace
  readonly found: Identified['layers'][number]
  readonly revision: number
}

function Features({ place, found: { layer, features: count }, revision }: FeaturesProps) {
  const language = useLanguage()
  const [page, setPage] = useState(0)
  const { data, error } = useIdentifiedFeatures({
    place,
    layer,
    revision,
    offset: page * PAGE,
    limit: PAGE,
  })
  if (error) return <Notice tone="fault" mark="▲" text={problemText(error, language)} />
  if (!data) return <SkeletonRows rows={4} />
  return (
    <>
      <ul className={styles.features}>
        {data.features.map((feature) => (
          <FeatureRow key={feature.fid} layer={layer} feature={feature} figure={inside(feature)} />
        ))}
      </ul>
      <Pages page={page} pages={Math.ceil(count / PAGE)} onPage={setPage} />
    </>
  )
}
