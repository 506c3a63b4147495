/** 一村一图: a village, a town or the district on one page that can be printed. */
import '../i18n/village-words.ts'
import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'wouter'
import { district } from '../../gis-data/district.ts'
import { problemText } from '../api/problem-error.ts'
import { useVillageSheet } from '../api/villages.ts'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress, usePageState } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { IndicatorPart } from './indicator-part.tsx'
import { LandPart } from './land-part.tsx'
import { PlanPart } from './plan-part.tsx'
import { StandingFindings } from './standing-findings.tsx'
import { VillageHead } from './village-head.tsx'
import { VillageMap } from './village-map.tsx'
import styles from './village-page.module.css'

export function VillagePage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { unit = district.code } = useParams<{ unit?: string }>()
  const { revision } = usePageState()
  const { data: sheet, error } = useVillageSheet(unit, revision)
  const [printing, setPrinting] = useState(false)
  const printed = useCallback(() => setPrinting(false), [])
  if (error)
    return (
      <Notice
        tone="fault"
        text={problemText(error, language)}
        action={
          <Button onClick={() => navigate(pageAddress(`/village/${district.code}`))}>
            {t('village.whole')}
          </Button>
        }
      />
    )
  if (!sheet)
    return (
      <main className={styles.page} aria-busy>
        <SkeletonRows rows={18} height={30} />
      </main>
    )
  const { place } = sheet
  return (
    <main className={styles.page} data-testid="village-page">
      <VillageHead sheet={sheet}>
        <Link
          className={styles.open}
          href={pageAddress('/', {
            unit: place.level === 'district' ? null : place.code,
            view: null,
          })}
        >
          {t('village.openMap')}
        </Link>
        <Button
          icon={<PrinterOutlined />}
          loading={printing}
          data-testid="print-village"
          onClick={() => setPrinting(true)}
        >
          {t('village.print')}
        </Button>
      </VillageHead>
      <div className={styles.columns}>
        <div className={styles.left}>
          <LandPart sheet={sheet} />
        </div>
        <VillageMap key={place.code} place={place} printing={printing} onPrinted={printed} />
        <div className={styles.right}>
          <PlanPart sheet={sheet} />
          <StandingFindings place={place} />
        </div>
        <div className={styles.below}>
          <IndicatorPart place={place} />
        </div>
      </div>
    </main>
  )
}
