/** What a plan's file holds, part by part. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actorText } from '../../../gis-data/actor-text.ts'
import { formatPercent } from '../../../gis-data/area.ts'
import { areaText } from '../../../gis-data/area-text.ts'
import { codeTitle } from '../../../gis-data/codes/index.ts'
import { reasonText } from '../../../gis-data/reason-text.ts'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import type { PlanFile } from '../../../server/api/village-contract.ts'
import { formatTime } from '../../lib/format-time.ts'
import { planTitle } from '../../map/plans/plan-kind-words.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { pageAddress } from '../../state/use-page-state.ts'
import styles from './plan-file.module.css'
import { PlanFigures } from './plan-file-tables.tsx'
import { PlanSteps } from './plan-steps.tsx'
import { PlanTexts } from './texts/plan-texts.tsx'

export function PlanFileBody({ file }: { file: PlanFile }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { plan, units, others, versions } = file
  const none = t('planFile.none')
  const facts: [string, ReactNode][] = [
    [
      planTitle(plan.kind, language),
      <strong key="status">{codeTitle('planStatus', plan.status, language)}</strong>,
    ],
    [t('village.code'), plan.code],
    [t('planFile.number'), plan.approvalNumber ?? none],
    [
      t('planFile.period'),
      plan.baseYear && plan.horizonYear
        ? t('planFile.periodText', { from: plan.baseYear, to: plan.horizonYear })
        : none,
    ],
    [t('planFile.agency'), plan.agency ?? none],
    [t('planFile.codeSystem'), plan.codeSystem ?? none],
    [t('planFile.baseMap'), plan.baseMap ? words(plan.baseMap) : none],
    [t('planFile.area'), areaText(plan.areaM2, language)],
  ]
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h4 className={styles.heading}>{t('planFile.steps')}</h4>
      <PlanSteps plan={plan} />
      <PlanTexts plan={plan.fid} />
      <h4 className={styles.heading}>
        {t('planFile.units')} <span className={styles.count}>{units.length}</span>
      </h4>
      <ul className={styles.units}>
        {units.map(({ code, name, share }) => (
          <li key={code}>
            <Link href={pageAddress(`/village/${code}`)}>{name}</Link>{' '}
            <span className={styles.second}>{formatPercent(share, 1)}%</span>
          </li>
        ))}
      </ul>
      <PlanFigures file={file} />
      <h4 className={styles.heading}>
        {t('planFile.versions')} <span className={styles.count}>{versions.length}</span>
      </h4>
      <ul className={styles.versions} data-testid="plan-versions">
        {versions.map((version) => (
          <li key={version.revision}>
            <span>
              {formatTime(version.at)} · {t('planFile.version', { revision: version.revision })}
              {version.current && ` · ${t('planFile.current')}`}
            </span>
            <span className={styles.second}>
              {codeTitle('planStatus', version.status, language)} ·{' '}
              {actorText(version.actor, language)} · {reasonText(version.reason, language)}
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h4 className={styles.heading}>{t('planFile.others')}</h4>
          <ul className={styles.versions}>
            {others.map((other) => (
              <li key={other.fid}>
                <Link href={pageAddress(`/plans/coverage/${other.fid}`)}>
                  {shortPlaceName(other.name)}
                </Link>
                <span className={styles.second}>
                  {codeTitle('planStatus', other.status, language)} ·{' '}
                  {formatPercent(other.share, 1)}%
                  {other.steps.approved && ` · ${other.steps.approved}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
