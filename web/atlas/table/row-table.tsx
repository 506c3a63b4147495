/** One page of rows; choosing a row selects its feature and brings it into view. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatM2 } from '../../../gis-data/area.ts'
import type { LayerRows } from '../../../server/api/layer-contract.ts'
import { useFeature } from '../../api/features.ts'
import { useUnits } from '../../api/units.ts'
import { boundsOf, grownBounds } from '../../lib/bounds.ts'
import { flyToBounds } from '../../map/camera.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { patchPageState, usePageState } from '../../state/use-page-state.ts'
import table from '../../ui/plain-table.module.css'
import styles from './layer-table.module.css'

export function RowTable({ table: { layer, columns, rows } }: { table: LayerRows }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const units = useUnits()
  const { selected } = usePageState()
  const [wanted, setWanted] = useState<{ layer: string; fid: number } | null>(null)
  const { data: feature } = useFeature(wanted)
  useEffect(() => {
    const bounds = boundsOf(feature?.geometry)
    if (bounds) flyToBounds(grownBounds(bounds, 0.6, 0.0003), 18)
  }, [feature])
  const withUnit = rows.some(({ unitCode }) => unitCode !== null)
  const withArea = rows.some(({ areaM2 }) => areaM2 !== null)
  const open = (fid: number) => {
    setWanted({ layer, fid })
    patchPageState({ selected: { layer, fid }, finding: null })
  }
  return (
    <table className={table.table}>
      <thead className={styles.columns}>
        <tr>
          <th scope="col">#</th>
          {columns.map((column) => (
            <th key={column.name} scope="col">
              {words(column)}
            </th>
          ))}
          {withUnit && <th scope="col">{t('table.unit')}</th>}
          {withArea && (
            <th scope="col" className={table.right}>
              {t('table.area')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fid, unitCode, areaM2, values }) => (
          <tr
            key={fid}
            className={styles.row}
            aria-selected={selected?.layer === layer && selected.fid === fid}
          >
            <th scope="row">
              <button
                type="button"
                className={table.link}
                title={t('table.locate', { fid })}
                onClick={() => open(fid)}
              >
                {fid}
              </button>
            </th>
            {values.map(({ text, textEn }, at) => (
              <td key={columns[at]?.name}>
                <span className={styles.value}>{language === 'zh' ? text : textEn}</span>
              </td>
            ))}
            {withUnit && <td>{units.find(({ code }) => code === unitCode)?.name ?? unitCode}</td>}
            {withArea && <td className={table.right}>{areaM2 === null ? '' : formatM2(areaM2)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
