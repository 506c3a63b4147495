/** The versions of a plan, as a slider: the plans over its land one after another, each with its changes. */
import { AimOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { codeTitle } from '../../gis-data/codes/index.ts'
import { reasonText } from '../../gis-data/reason-text.ts'
import { problemText } from '../api/problem-error.ts'
import { usePlanTimeline } from '../api/villages.ts'
import { formatTime } from '../lib/format-time.ts'
import { flyToBounds } from '../map/camera.ts'
import { useLanguage } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './compare-panel.module.css'
import { placeOfVersion } from './place-of-version.ts'
import { showPlan } from './show-plan.ts'
import { TimeSlider } from './time-slider.tsx'

/** `plan`: feature id of the plan whose versions these are. */
export function PlanTime({ plan: fid }: { plan: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { plan, revision } = usePageState()
  const { data, error } = usePlanTimeline(fid)

  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  if (!data) return <SkeletonRows rows={3} />
  const { kind, versions, bounds } = data
  const card = (place: number) => {
    const version = versions[place]
    if (!version) return null
    const { status, dated, added, removed } = version
    return (
      <div className={styles.moment} data-testid="plan-moment">
        <div className={styles.row}>
          <strong>{version.name}</strong>
          <Button
            type="text"
            size="small"
            icon={<AimOutlined />}
            aria-label={t('beside.toPlan')}
            title={t('beside.toPlan')}
            onClick={() => flyToBounds(bounds)}
          />
        </div>
        <p>
          {[
            t('beside.versionOf', { number: place + 1, count: versions.length }),
            codeTitle('planStatus', status, language),
            dated,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.hint}>
          {t('revision.named', { revision: version.revision, at: formatTime(version.at) })} ·{' '}
          {reasonText(version.reason, language)}
        </p>
        <p className={styles.hint}>{t('beside.planFeatures', { added, removed })}</p>
      </div>
    )
  }
  if (versions.length < 2)
    return (
      <>
        {card(0)}
        <p className={styles.hint}>{t('beside.oneVersion')}</p>
      </>
    )
  return (
    <TimeSlider
      last={versions.length - 1}
      at={placeOfVersion(versions, plan?.code ?? data.code, revision)}
      label={t('beside.timeOf')}
      onShow={(place) => {
        const version = versions[place]
        if (version) showPlan({ kind, code: version.code }, version)
      }}
    >
      {card}
    </TimeSlider>
  )
}
