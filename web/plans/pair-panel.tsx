/** One pair of plans: who prevails and why, land in conflict before and after, its conflicts. */
import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { areaText } from '../../gis-data/area-text.ts'
import type { PlanPair } from '../../gis-data/plan-matrix/plan-pairs.ts'
import type { PlanMatrixCell } from '../../server/api/plan-matrix-contract.ts'
import { useEscape } from '../lib/use-escape.ts'
import { planTitle } from '../map/plans/plan-kind-words.ts'
import { StateCounts } from '../map/verdict/state-counts.tsx'
import { useLanguage } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import styles from './pair-panel.module.css'
import { PairRule } from './pair-rule.tsx'

export interface PairPanelProps {
  readonly pair: PlanPair
  readonly cell: PlanMatrixCell
  readonly run: string
}

export function PairPanel({ pair, cell, run }: PairPanelProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const close = () => navigate(pageAddress('/plans'))
  useEscape(true, close)
  const winner = pair.prevails && planTitle(pair.prevails, language)
  return (
    <aside className={styles.panel} data-testid="pair-panel">
      <header className={styles.head}>
        <h3 className={styles.title}>
          {planTitle(pair.a, language)} × {planTitle(pair.b, language)}
        </h3>
        <Button type="text" icon={<CloseOutlined />} aria-label={t('close')} onClick={close} />
      </header>
      <p className={styles.winner}>
        {winner ? t('plans.prevails', { plan: winner }) : t('plans.equals')}
      </p>
      <dl className={styles.figures}>
        <div>
          <dt>{t('plans.found')}</dt>
          <dd>
            {cell.rules.some(({ findings }) => findings > 0) ? (
              <StateCounts byState={cell.byState} />
            ) : (
              0
            )}
          </dd>
        </div>
        <div>
          <dt>{t('plans.before')}</dt>
          <dd>{areaText(cell.areaM2, language)}</dd>
        </div>
        <div>
          <dt>{t('plans.after')}</dt>
          <dd>{areaText(cell.afterM2, language)}</dd>
        </div>
      </dl>
      <p className={styles.hint}>{winner ? t('plans.afterHint') : t('plans.afterEquals')}</p>
      {pair.conflicts.map((conflict) => (
        <PairRule
          key={conflict.rule}
          conflict={conflict}
          outcome={cell.rules.find(({ rule }) => rule === conflict.rule)}
          run={run}
        />
      ))}
    </aside>
  )
}
