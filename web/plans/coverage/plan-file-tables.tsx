/** What a plan states in figures, and what it draws by class. */
import { useTranslation } from 'react-i18next'
import { formatMu } from '../../../gis-data/area.ts'
import type { PlanFile } from '../../../server/api/village-contract.ts'
import { useWords } from '../../state/use-language.ts'
import table from '../../ui/plain-table.module.css'
import styles from './plan-file.module.css'

export function PlanFigures({ file: { indicators, features } }: { file: PlanFile }) {
  const { t } = useTranslation()
  const words = useWords()
  const figure = (value: number | null, year: number | null) =>
    value === null ? '?' : `${value.toLocaleString('en-US')}${year ? ` (${year})` : ''}`
  return (
    <>
      <h4 className={styles.heading}>
        {t('planFile.indicators')} <span className={styles.count}>{indicators.length}</span>
      </h4>
      {indicators.length === 0 ? (
        <p className={styles.second}>{t('planFile.none')}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('planFile.indicator')}</th>
              <th scope="col" className={table.right}>
                {t('planFile.base')}
              </th>
              <th scope="col" className={table.right}>
                {t('planFile.target')}
              </th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table as delivered may repeat
              <tr key={at}>
                <th scope="row">
                  {words(row)}
                  {row.unit && <span className={table.second}> {words(row.unit)}</span>}
                </th>
                <td className={table.right}>{figure(row.baseValue, row.baseYear)}</td>
                <td className={table.right}>{figure(row.targetValue, row.targetYear)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h4 className={styles.heading}>{t('planFile.features')}</h4>
      {features.length === 0 ? (
        <p className={styles.second}>{t('planFile.none')}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('planFile.class')}</th>
              <th scope="col" className={table.right}>
                {t('planFile.count')}
              </th>
              <th scope="col" className={table.right}>
                {t('planFile.size')}
              </th>
            </tr>
          </thead>
          <tbody>
            {features.map((row) => (
              <tr key={`${row.layer}:${row.class}`}>
                <th scope="row">
                  {words(row)}
                  {row.class && <span className={table.second}> {row.class}</span>}
                </th>
                <td className={table.right}>{row.count.toLocaleString('en-US')}</td>
                <td className={table.right}>{formatMu(row.areaM2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
