/** Defects of a delivery, narrowed and paged by the server; one opens beside the list. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { defectStates } from '../../gis-data/rules/delivery/delivery-contents.ts'
import { deliveryRuleOf, isDeliveryRuleId } from '../../gis-data/rules/delivery/index.ts'
import { stateTitles } from '../../gis-data/rules/rule.ts'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import { useDefects } from '../api/deliveries.ts'
import { problemText } from '../api/problem-error.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import type { DefectNarrowing } from '../state/page-state.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress, patchPageState, usePageState } from '../state/use-page-state.ts'
import { NarrowingSelect } from '../ui/narrowing-select.tsx'
import { Notice } from '../ui/notice.tsx'
import { Pager } from '../ui/pager.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import styles from './defect-list.module.css'

const PAGE = 20

export function DefectList({ delivery, open }: { delivery: Delivery; open: number | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { defects: filter } = usePageState()
  const [page, setPage] = useState(1)
  const { data, error } = useDefects(delivery.id, filter, {
    offset: (page - 1) * PAGE,
    limit: PAGE,
  })
  const narrow = (patch: DefectNarrowing) => {
    setPage(1)
    patchPageState({ defects: { ...filter, ...patch } })
  }
  const found = delivery.rules.filter(
    ({ defects, notices, setAside }) => defects + notices + setAside > 0,
  )
  return (
    <section className={styles.list} data-testid="defect-list">
      <div className={styles.filters}>
        <h3 className={styles.heading}>{t('deliveries.defects')}</h3>
        <NarrowingSelect
          all={t('deliveries.allRules')}
          width={210}
          value={filter.rule}
          options={found.map(({ id }) => ({
            value: id,
            label: isDeliveryRuleId(id) ? `${id} ${words(deliveryRuleOf(id))}` : id,
          }))}
          onChoose={(rule) => narrow({ rule: rule ?? '' })}
        />
        <NarrowingSelect
          all={t('deliveries.allStates')}
          width={130}
          value={filter.state}
          options={defectStates.map((state) => ({
            value: state,
            label: words(stateTitles[state]),
          }))}
          onChoose={(state) => narrow({ state: state ?? '' })}
        />
        {filter.fate && (
          <button type="button" className={styles.clear} onClick={() => narrow({ fate: '' })}>
            {t('deliveries.allFates')}
          </button>
        )}
      </div>
      {error && <Notice tone="fault" text={problemText(error, language)} />}
      {!data && !error && <SkeletonRows rows={8} />}
      <ul>
        {data?.defects.map((defect) => (
          <li key={defect.id}>
            <Link
              href={pageAddress(`/deliveries/${delivery.id}/${defect.id}`)}
              className={styles.defect}
              aria-current={defect.id === open ? 'true' : undefined}
              data-testid="defect-row"
            >
              <span className={styles.class}>{defect.defectClass}</span>
              <span className={styles.rule}>{defect.rule}</span>
              <span className={styles.state}>
                <StateWord state={defect.state} />
              </span>
              <span className={styles.sentence}>
                {language === 'zh' ? defect.sentence : defect.sentenceEn}
              </span>
              <span className={styles.fate}>
                {defect.fate && t(`deliveries.fate.${defect.fate}`)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {data?.total === 0 && (
        <Notice
          mark="✓"
          text={t(
            Object.values(filter).some(Boolean) ? 'deliveries.noneInFilter' : 'deliveries.none',
          )}
        />
      )}
      {data && (
        <Pager
          page={page}
          pageSize={PAGE}
          total={data.total}
          onPage={setPage}
          counted={(total) => t('deliveries.count', { total })}
        />
      )}
    </section>
  )
}
