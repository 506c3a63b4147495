/** What the rows add up to by town, unit or class; a click on a group narrows the filter to it. */
import { Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Unit } from '../../../gis-data/catalogue.ts'
import { unitWords } from '../../../gis-data/unit-words.ts'
import type { LedgerColumns, LedgerSubtotals } from '../../../server/api/ledger-contract.ts'
import { type LedgerQuestion, useSubtotals } from '../../api/ledger.ts'
import { problemText } from '../../api/problem-error.ts'
import { localValue } from '../../lib/local-value.ts'
import { useStore } from '../../lib/store.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { patchPageState } from '../../state/use-page-state.ts'
import { Notice } from '../../ui/notice.tsx'
import table from '../../ui/plain-table.module.css'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { narrowedTo } from '../query/narrowed-to.ts'
import { type AreaUnit, areaUnits, printedSums } from './printed-sums.ts'
import styles from './subtotals.module.css'

const areaUnitSetting = localValue<AreaUnit>('hegui.ledgerAreaUnit', 'mu')

export interface SubtotalsProps {
  readonly question: LedgerQuestion
  readonly about: LedgerColumns
  readonly by: string
}

export function Subtotals({ question, about, by }: SubtotalsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const unit = useStore(areaUnitSetting)
  const { data, error } = useSubtotals(question, by)
  const choices = [
    { value: 'town', label: t('ledger.byTown') },
    { value: 'unit', label: t('ledger.byUnit') },
    ...about.groupings.map((grouping) => ({ value: grouping.by, label: words(grouping) })),
  ]
  return (
    <section className={styles.panel} aria-label={t('ledger.sums')} data-testid="subtotals">
      <header className={styles.head}>
        <Select
          size="small"
          className={styles.by}
          value={by}
          options={choices}
          aria-label={t('ledger.sumsBy')}
          onChange={(next) => patchPageState({ sumsBy: next })}
        />
        {about.areas && (
          <Segmented
            size="small"
            value={unit}
            options={areaUnits.map((value) => ({ value, label: t(`ledger.unit.${value}`) }))}
            onChange={(next) => areaUnitSetting.set(next)}
          />
        )}
      </header>
      <div className={styles.body}>
        {error ? (
          <Notice tone="fault" text={problemText(error, language)} />
        ) : !data ? (
          <SkeletonRows rows={10} />
        ) : data.total.count === 0 ? (
          <Notice text={t('ledger.nothingLeft')} />
        ) : (
          <Groups data={data} unit={unit} question={question} />
        )}
      </div>
    </section>
  )
}

interface GroupsProps {
  readonly data: LedgerSubtotals
  readonly unit: AreaUnit
  readonly question: LedgerQuestion
}

function Groups({ data, unit, question }: GroupsProps) {
  const { t } = useTranslation()
  const words = useWords()
  const columns = printedSums(data, unit)
  const unitOf = ({ unit: measure, floorSpace }: LedgerSubtotals['sums'][number]) => {
    if (measure === 'm2') return t(`ledger.unit.${floorSpace ? 'm2' : unit}`)
    return measure ? words(unitWords[measure as Unit]) : ''
  }
  return (
    <table className={table.table}>
      <thead className={styles.heads}>
        <tr>
          <th scope="col">{t('ledger.group')}</th>
          <th scope="col" className={table.right}>
            {t('ledger.count')}
          </th>
          {data.sums.map((sum) => (
            <th key={sum.name} scope="col" className={table.right}>
              {words(sum)}
              {unitOf(sum) && ` (${unitOf(sum)})`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className={styles.whole}>
          <th scope="row">{t('ledger.whole')}</th>
          <td className={table.right}>{data.total.count.toLocaleString('en-US')}</td>
          {columns.map(({ name, whole }) => (
            <td key={name} className={table.right}>
              {whole}
            </td>
          ))}
        </tr>
        {data.groups.map((group, at) => (
          <tr key={group.key ?? ''}>
            <th scope="row">
              <button
                type="button"
                className={table.link}
                title={t('ledger.narrow')}
                onClick={() =>
                  patchPageState({ q: narrowedTo(question.q, data.by, group.key), selected: null })
                }
              >
                {words(group)}
              </button>
            </th>
            <td className={table.right}>{group.count.toLocaleString('en-US')}</td>
            {columns.map(({ name, parts }) => (
              <td key={name} className={table.right}>
                {parts[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
