/** What an import said of itself: rows in, accepted, set aside; encoding and CRS; every note. */
import { useTranslation } from 'react-i18next'
import { crsWords } from '../../../gis-data/crs-words.ts'
import type { ImportReport } from '../../../server/api/contract.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import styles from '../imports-page.module.css'

/** Notes can be thousands; the file of rows set aside has them all. */
const NOTES_SHOWN = 200

export function ReportFacts({ report }: { report: ImportReport }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { read, accepted, rejected, notes, encoding, crs, format, replaced = [] } = report
  const number = (value: number) => value.toLocaleString('en-US')
  return (
    <section data-testid="import-report">
      <p className={styles.facts}>
        {t('imports.account', {
          read: number(read),
          accepted: number(accepted),
          rejected: number(rejected),
        })}
        {replaced.length > 0 && (
          <span> · {t('imports.replacedOnly', { places: replaced.join(t('imports.comma')) })}</span>
        )}
        <span className={styles.note}>
          {' '}
          · {format} · {encoding.name} · EPSG:{crs.srid} {words(crsWords(crs.srid, crs.name))}
        </span>
      </p>
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{t('imports.notes', { count: notes.length })}</summary>
          <ul>
            {notes.slice(0, NOTES_SHOWN).map(({ kind, row, message, messageEn }) => (
              <li key={`${kind}-${row}-${message}`}>
                <span className={styles.note}>
                  {t(`imports.note.${kind}`)}
                  {row !== null && ` · ${t('imports.rowNumber', { row })}`}
                </span>{' '}
                {language === 'zh' ? message : messageEn}
              </li>
            ))}
            {notes.length > NOTES_SHOWN && (
              <li className={styles.note}>
                {t('imports.moreNotes', { count: notes.length - NOTES_SHOWN })}
              </li>
            )}
          </ul>
        </details>
      )}
    </section>
  )
}
