/** 指标: what plans promise for a place and the places in it, and what is there. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import { indicatorUnits } from '../../gis-data/indicators/indicator.ts'
import { indicatorIds, indicatorOf } from '../../gis-data/indicators/indicators.ts'
import { useIndicators } from '../api/indicators.ts'
import { problemText } from '../api/problem-error.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { AllIndicators } from './all-indicators.tsx'
import { AsOf } from './as-of.tsx'
import { BarLegend } from './bar-legend.tsx'
import { IndicatorChoice } from './indicator-choice.tsx'
import styles from './indicators-page.module.css'
import { OneIndicator } from './one-indicator.tsx'
import { PlaceTrail } from './place-trail.tsx'

export function IndicatorsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { indicator: asked } = useParams<{ indicator?: string }>()
  const { within, revision } = usePageState()
  const { data: sheet, error } = useIndicators(within, revision)
  const chosen = indicatorIds.find((id) => id === asked) ?? null
  // A village has no places within to compare: all its indicators are shown.
  const shown = sheet && sheet.within.length === 0 ? null : chosen
  const declared = shown && indicatorOf(shown)
  return (
    <main className={styles.page} aria-busy={!sheet && !error}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h2 className={styles.title}>
            {declared ? (
              <>
                {words(declared)}
                <span className={styles.unit}>{words(indicatorUnits[declared.unit])}</span>
              </>
            ) : (
              t('indicators.title')
            )}
          </h2>
          {sheet && (
            <PlaceTrail
              trail={sheet.trail}
              path={chosen ? `/indicators/${chosen}` : '/indicators'}
            />
          )}
        </div>
        <p className={styles.facts}>
          {sheet &&
            t('indicators.facts', { revision: sheet.revision, time: formatTime(sheet.asOf) })}
        </p>
        {sheet?.within.length !== 0 && <IndicatorChoice chosen={shown} />}
        <AsOf />
      </header>
      {error ? (
        <Notice
          tone="fault"
          text={problemText(error, language)}
          action={
            <Button onClick={() => patchPageState({ within: null, revision: null })}>
              {t('indicators.back')}
            </Button>
          }
        />
      ) : !sheet ? (
        <SkeletonRows rows={14} height={36} />
      ) : (
        <>
          {declared && <p className={styles.note}>{words(declared.note)}</p>}
          {shown ? (
            <OneIndicator key={shown} sheet={sheet} indicator={shown} />
          ) : (
            <AllIndicators sheet={sheet} />
          )}
          <BarLegend />
        </>
      )}
    </main>
  )
}
