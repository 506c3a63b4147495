/** The moments at which data changed, as a slider. */
import { useTranslation } from 'react-i18next'
import { reasonText } from '../../gis-data/reason-text.ts'
import { useChangesets } from '../api/changesets.ts'
import { problemText } from '../api/problem-error.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './compare-panel.module.css'
import { LayersTouched } from './layers-touched.tsx'
import { momentAt, momentsOf, placeOf } from './moments.ts'
import { TimeSlider } from './time-slider.tsx'

export function RevisionTime() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { revision } = usePageState()
  const { data, error, isPending } = useChangesets()
  const moments = momentsOf(data ?? [])

  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  if (isPending) return <SkeletonRows rows={3} />
  if (moments.length < 2) return <Notice text={t('beside.oneMoment')} />
  return (
    <TimeSlider
      last={moments.length - 1}
      at={placeOf(moments, revision)}
      label={t('beside.time')}
      onShow={(place) => patchPageState({ revision: momentAt(moments, place) })}
    >
      {(place) => {
        const shown = moments[place]
        return (
          shown && (
            <div className={styles.moment} data-testid="moment">
              <strong>
                {t('revision.named', { revision: shown.id, at: formatTime(shown.at) })}
              </strong>
              <p>{reasonText(shown.reason, language)}</p>
              <LayersTouched layers={shown.layers} />
            </div>
          )
        )
      }}
    </TimeSlider>
  )
}
