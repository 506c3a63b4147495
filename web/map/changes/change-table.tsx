/** Rows that change, with the fields in which they do; choosing one shows it on the map. */
import { useTranslation } from 'react-i18next'
import { formatM2 } from '../../../gis-data/area.ts'
import type { Field } from '../../../gis-data/catalogue.ts'
import { codeTitle } from '../../../gis-data/codes/index.ts'
import { isDerivedColumn } from '../../../gis-data/derived-columns.ts'
import { isLayerId, layerOf } from '../../../gis-data/layers/index.ts'
import { numberText } from '../../../gis-data/number-text.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import table from '../../ui/plain-table.module.css'
import type { ChangeRow } from './change-row.ts'
import styles from './change-table.module.css'

export interface ChangeTableProps {
  readonly layer: string
  readonly rows: readonly ChangeRow[]
  readonly chosen: number | null
  readonly onChoose: (index: number) => void
}

/** More would make a row a page; the rest is counted. */
const FIELDS_SHOWN = 5

export function ChangeTable({ layer, rows, chosen, onChoose }: ChangeTableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const withRow = rows.some(({ row }) => row !== null)
  const withMessage = rows.some(({ message }) => message !== null)
  return (
    <table className={table.table}>
      <thead className={styles.columns}>
        <tr>
          {withRow && <th scope="col">{t('imports.row')}</th>}
          <th scope="col">{t('imports.key')}</th>
          <th scope="col">{t(withMessage ? 'imports.messageAndValues' : 'imports.values')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // the button in it takes the keys, whose click comes here too
          <tr
            key={`${row.row ?? ''}-${row.fid ?? ''}`}
            className={styles.row}
            aria-selected={index === chosen}
            data-testid="change-row"
            onClick={() => onChoose(index)}
          >
            {withRow && <td>{row.row ?? '—'}</td>}
            <th scope="row">
              <button type="button" className={table.link}>
                {row.key ?? (row.fid === null ? t('imports.noKey') : `#${row.fid}`)}
              </button>
            </th>
            <td>
              {row.message !== null && (
                <p className={styles.message}>{language === 'zh' ? row.message : row.messageEn}</p>
              )}
              <ChangedValues layer={layer} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const LEAST_MOVE_M = 0.01

function Reshaped({ areaBeforeM2, areaAfterM2, movedM }: NonNullable<ChangeRow['reshaped']>) {
  const { t } = useTranslation()
  return (
    <>
      {formatM2(areaBeforeM2) !== formatM2(areaAfterM2) && (
        <li>
          <span className={table.second}>{t('imports.area')}</span>{' '}
          <del>{formatM2(areaBeforeM2)}</del> → {formatM2(areaAfterM2)} ㎡
        </li>
      )}
      {movedM >= LEAST_MOVE_M && (
        <li className={table.second}>{t('imports.moved', { metres: movedM.toFixed(2) })}</li>
      )}
    </>
  )
}

function ChangedValues({
  layer,
  row: { key, before, after, reshaped },
}: {
  layer: string
  row: ChangeRow
}) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const declared: readonly Field[] = isLayerId(layer) ? layerOf(layer).fields : []
  const isGiven = (value: unknown) => value !== null && value !== undefined && value !== ''
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (name) =>
      (isGiven(before?.[name]) || isGiven(after?.[name])) &&
      // The key stands beside already, unless it is what changes.
      ((before && after) || (after ?? before)?.[name] !== key) &&
      !(isLayerId(layer) && isDerivedColumn(layerOf(layer), name)),
  )
  const text = (name: string, value: unknown) => {
    if (!isGiven(value)) return t('imports.nothing')
    const codes = declared.find((field) => field.name === name)?.codes
    if (codes && typeof value === 'string') return codeTitle(codes, value, language)
    if (typeof value === 'number') return numberText(value)
    if (typeof value === 'boolean') return t(value ? 'query.yes' : 'query.no')
    return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
  return (
    <ul className={styles.values}>
      {reshaped && <Reshaped {...reshaped} />}
      {names.slice(0, FIELDS_SHOWN).map((name) => {
        const field = declared.find((each) => each.name === name)
        return (
          <li key={name}>
            <span className={table.second}>{field ? words(field) : name}</span>{' '}
            {before && after ? (
              <>
                <del>{text(name, before[name])}</del> → {text(name, after[name])}
              </>
            ) : (
              text(name, (after ?? before)?.[name])
            )}
          </li>
        )
      })}
      {names.length > FIELDS_SHOWN && (
        <li className={table.second}>
          {t('imports.moreFields', { count: names.length - FIELDS_SHOWN })}
        </li>
      )}
    </ul>
  )
}
