/** Units × rules, sorted by what hurts; headings stay, a cell leads to its findings on the map. */
import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { groupOfRule, type RuleGroup, ruleGroups } from '../../gis-data/rules/groups.ts'
import { stateTitles } from '../../gis-data/rules/rule.ts'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import type { CheckRun } from '../../server/api/contract.ts'
import { useFindingCounts } from '../api/findings.ts'
import { spansUnits } from '../api/lies-in.ts'
import { problemText } from '../api/problem-error.ts'
import { useRules } from '../api/rules.ts'
import { useUnits } from '../api/units.ts'
import { flyToBounds } from '../map/camera.ts'
import { stateMarks } from '../map/verdict/state-marks.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { pageAddress } from '../state/use-page-state.ts'
import { Notice } from '../ui/notice.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { type MatrixRow, matrixColumns, matrixRows, matrixSums } from './matrix-rows.ts'
import styles from './unit-rule-matrix.module.css'

/** More columns than these no office screen shows; the rules then come group by group. */
const COLUMNS_FIT = 16

const isGroup = (column: string): column is RuleGroup => Object.hasOwn(ruleGroups, column)

export function UnitRuleMatrix({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const rules = useRules()
  const units = useUnits()
  const [, navigate] = useLocation()
  const { data: counts, error } = useFindingCounts(run.id)
  const [open, setOpen] = useState<RuleGroup | null>(null)
  const rows = useMemo(() => matrixRows(counts ?? [], units, run.scope.unit), [counts, units, run])
  const all = useMemo(() => matrixSums(counts ?? []), [counts])
  const columns = useMemo(() => matrixColumns(counts ?? [], open, COLUMNS_FIT), [counts, open])
  const groups = useMemo(
    () => [...new Set((counts ?? []).map(({ rule }) => groupOfRule(rule)))].sort(),
    [counts],
  )

  if (error) return <Notice tone="fault" text={problemText(error, language)} />
  if (!counts) return <SkeletonRows rows={8} />
  if (rows.length === 0) return <Silence run={run} />

  const toMap = (row: MatrixRow, rule: string | null) => {
    const bounds = units.find(({ code }) => code === row.code)?.bounds
    if (bounds) flyToBounds(bounds, 16)
    navigate(
      pageAddress('/', { run: run.id, rule, within: row.code, finding: null, panel: 'check' }),
    )
  }
  return (
    <section data-testid="matrix">
      {columns.grouped && (
        <Segmented
          className={styles.groups}
          size="small"
          aria-label={t('checks.groups')}
          value={open ?? ''}
          onChange={(value) => setOpen((value || null) as RuleGroup | null)}
          options={[
            { value: '', label: t('checks.allGroups') },
            ...groups.map((group) => ({
              value: group,
              label: `${group} ${words(ruleGroups[group])}`,
            })),
          ]}
        />
      )}
      <div className={styles.scroll}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th className={styles.corner} scope="col">
                {t('checks.unit')}
              </th>
              {columns.rules.map((id) => {
                const rule = isGroup(id) ? ruleGroups[id] : rules.get(id)
                return (
                  <th key={id} scope="col" title={rule && words(rule)}>
                    <span className={styles.rule}>{id}</span>
                    <span className={styles.ruleTitle}>{rule && words(rule)}</span>
                  </th>
                )
              })}
              <th scope="col">{words(stateTitles.nonconforming)}</th>
              <th scope="col">{t('checks.total')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code ?? 'none'}>
                <th scope="row">
                  <button type="button" className={styles.unit} onClick={() => toMap(row, null)}>
                    {shortPlaceName(row.name) || t('checks.noUnit')}
                    <span className={styles.town}>{row.townName}</span>
                  </button>
                </th>
                {columns.rules.map((id) => {
                  const cell = row.cells.get(id)
                  return (
                    <td key={id}>
                      {cell && (
                        <button
                          type="button"
                          className={styles.cell}
                          data-tone={stateMarks[cell.worst].tone}
                          onClick={() => (isGroup(id) ? setOpen(id) : toMap(row, id))}
                        >
                          <span aria-hidden className={styles.shape}>
                            {stateMarks[cell.worst].shape}
                          </span>
                          {cell.worstCount}
                          {cell.count > cell.worstCount && (
                            <span className={styles.others}>+{cell.count - cell.worstCount}</span>
                          )}
                        </button>
                      )}
                    </td>
                  )
                })}
                <td className={styles.total}>{row.nonconforming}</td>
                <td className={styles.total}>{row.total}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('checks.total')}</th>
              {columns.rules.map((id) => (
                <td key={id}>{number(all.cells.get(id)?.count ?? 0)}</td>
              ))}
              <td>{number(all.nonconforming)}</td>
              <td>{number(all.total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {counts.some(spansUnits) && (
        <p className={styles.spanning} data-testid="matrix-spanning">
          {t('checks.spanning')}
        </p>
      )}
    </section>
  )
}

const number = (count: number): string => count.toLocaleString('en-US')

/** A run that found nothing: conforming only where every rule could be judged. */
function Silence({ run }: { run: CheckRun }) {
  const { t } = useTranslation()
  const open = run.rules.filter(({ result }) => result === 'undecidable').length
  return open === 0 ? (
    <Notice mark="✓" text={t('checks.nothingFound')} />
  ) : (
    <Notice mark="?" text={t('checks.notJudged', { count: open })} />
  )
}
