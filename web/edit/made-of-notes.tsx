/** Under a field: what a split leaves with the whole, what a merged neighbour has in it and may be taken. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Field } from '../../gis-data/catalogue.ts'
import { useWords } from '../state/use-language.ts'
import styles from './attribute-form.module.css'
import { type EditSession, typeValue } from './edit-session.ts'
import { mergedSum, mergedValues, partNote } from './made-of.ts'
import { sameValue } from './work.ts'

export function MadeOfNotes({ session, field }: { session: EditSession; field: Field }) {
  const { t } = useTranslation()
  const words = useWords()
  const { layer, work, active, origins } = session
  const feature = work.features[active]!
  const note = partNote(layer, field, feature, work, origins)
  const merged = mergedValues(layer, field, feature, work, origins)
  const sum = mergedSum(layer, field, feature, work, origins)
  const sumIsTaken = sum === null || sameValue(sum, feature.values[field.name] ?? null)
  return (
    <>
      {note && (
        <p className={styles.hint} data-testid={`part-note-${field.name}`}>
          ■{' '}
          {note.kind === 'leftNumber' || note.kind === 'leftMeasure'
            ? t(`edit.part.${note.kind}`, {
                value: note.value === null ? words(field) : String(note.value),
                name: note.name,
              })
            : t(`edit.part.${note.kind}`)}
        </p>
      )}
      {merged.map(({ from, text, value, fixed }) => (
        <p key={from.fid} className={styles.hint} data-testid={`merged-${field.name}`}>
          ■ {t('edit.merged.has', { name: from.name, value: text })}
          {!fixed && (
            <Button size="small" type="link" onClick={() => typeValue(field.name, value)}>
              {t('edit.merged.take')}
            </Button>
          )}
        </p>
      ))}
      {sum !== null && !sumIsTaken && (
        <p className={styles.hint}>
          ■ {t('edit.merged.sum', { sum })}
          <Button size="small" type="link" onClick={() => typeValue(field.name, sum)}>
            {t('edit.merged.takeSum')}
          </Button>
        </p>
      )}
    </>
  )
}
