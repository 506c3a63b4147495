/** Offers a choice of this draft for the rest of its delivery, by name; taken by a click alone. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ImportDraft } from '../../../server/api/import-contract.ts'
import { useDeliverySet } from '../../api/imports.ts'
import type { Decisions } from '../choices/decisions.ts'
import { restOfDelivery, type SharedChoice, shared } from '../choices/same-for-all.ts'
import { type Decided, useDecisionsOf } from '../choices/use-decisions.ts'
import styles from './steps.module.css'

interface SameForAllProps {
  readonly draft: ImportDraft
  readonly decisions: Decisions
  readonly about: SharedChoice
}

export function SameForAll({ draft, decisions, about }: SameForAllProps) {
  const { t } = useTranslation()
  const others = useDeliverySet(draft).filter(
    ({ id, status }) => id !== draft.id && status !== 'committed',
  )
  const { decided, decide } = useDecisionsOf(others)
  const value = decisions[about]
  if (value === null || others.length === 0) return null
  const { alike, offered, unfit } = restOfDelivery(decisions, about, decided)
  const named = (drafts: readonly Decided[]) => ({
    count: drafts.length,
    value: about === 'crs' ? `${value} ${t(`imports.axes.${decisions.axes}`)}` : value,
    datasets: drafts.map((each) => each.draft.dataset ?? each.draft.name).join(t('imports.comma')),
  })
  return (
    <div className={styles.sameForAll} data-testid={`same-${about}`} aria-live="polite">
      {offered.length > 0 && (
        <Button
          size="small"
          data-testid={`same-${about}-take`}
          onClick={() => decide(offered, shared[about](decisions))}
        >
          {t('imports.sameForAll', named(offered))}
        </Button>
      )}
      {offered.length > 0 && <p>{t('imports.sameOffered', named(offered))}</p>}
      {alike.length > 0 && <p>✓ {t('imports.sameTaken', named(alike))}</p>}
      {unfit.length > 0 && <p>▲ {t('imports.sameUnfit', named(unfit))}</p>}
    </div>
  )
}
