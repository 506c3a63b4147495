/** What an edit changes, feature by feature: areas before and after, attributes old and new. */
import { useTranslation } from 'react-i18next'
import { formatM2 } from '../../gis-data/area.ts'
import type { Field, Layer } from '../../gis-data/catalogue.ts'
import type { CodeList } from '../../gis-data/codes/code-list.ts'
import { type CodeListId, codeLists } from '../../gis-data/codes/index.ts'
import { yesNo } from '../../gis-data/yes-no.ts'
import type { Language } from '../state/page-state.ts'
import { useLanguage, useWords, wordsIn } from '../state/use-language.ts'
import styles from './edit-summary.module.css'
import { leftEmpty, partNote, splitFrom } from './made-of.ts'
import type { Shape } from './shape/corners.ts'
import { shapeFigures } from './shape/shape-figures.ts'
import {
  changedValues,
  type Origins,
  shapeIsChanged,
  type Typed,
  type Work,
  type WorkFeature,
} from './work.ts'

export interface EditSummaryProps {
  readonly layer: Layer
  readonly work: Work
  readonly origins: Origins
}

export function EditSummary({ layer, work, origins }: EditSummaryProps) {
  const { t } = useTranslation()
  const touched = work.features.filter((feature) => {
    const origin = feature.fid === null ? undefined : origins[feature.fid]
    return shapeIsChanged(feature, origin) || Object.keys(changedValues(feature, origin)).length > 0
  })
  return (
    <ul className={styles.summary}>
      {touched.map((feature, at) => (
        <Changed
          key={feature.fid ?? `new-${at}`}
          feature={feature}
          layer={layer}
          origins={origins}
          work={work}
        />
      ))}
      {work.removed.map((fid) => (
        <li key={fid} className={styles.feature}>
          <span className={styles.kind}>{t('edit.kind.delete')}</span>
          <strong>{origins[fid]?.name ?? fid}</strong>
          {origins[fid]?.areaM2 != null && (
            <span className={styles.area}>{formatM2(origins[fid].areaM2)} ㎡</span>
          )}
        </li>
      ))}
    </ul>
  )
}

interface ChangedProps {
  readonly feature: WorkFeature
  readonly layer: Layer
  readonly origins: Origins
  readonly work: Work
}

function Changed({ feature, layer, origins, work }: ChangedProps) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const origin = feature.fid === null ? undefined : origins[feature.fid]
  const values = changedValues(feature, origin)
  const before = areaOf(origin?.geometry as Shape | null | undefined)
  const after = areaOf(feature.shape)
  const whole = splitFrom(feature, origins)
  const left = whole
    ? leftEmpty(layer, whole).filter((field) => (feature.values[field.name] ?? '') === '')
    : []
  const stale = layer.fields.filter(
    (field) => partNote(layer, field, feature, work, origins)?.kind === 'keptMeasure',
  )
  const name = origin?.name ?? feature.values[layer.keyField] ?? words(layer)
  return (
    <li className={styles.feature}>
      <span className={styles.kind}>
        {t(feature.fid === null ? 'edit.kind.create' : 'edit.kind.update')}
      </span>
      <strong>{String(name)}</strong>
      {after !== null && shapeIsChanged(feature, origin) && (
        <span className={styles.area}>
          {before === null ? '' : `${formatM2(before)} → `}
          {formatM2(after)} ㎡
        </span>
      )}
      {after === null && origin && shapeIsChanged(feature, origin) && (
        <span className={styles.area}>{t('edit.shapeChanged')}</span>
      )}
      {feature.madeOf.length > 0 && (
        <p className={styles.made}>
          {t('edit.madeOf', {
            names: feature.madeOf.map((fid) => origins[fid]?.name ?? fid).join('、'),
          })}
        </p>
      )}
      {left.length > 0 && (
        <p className={styles.made}>
          {t('edit.part.left', { fields: left.map(words).join(t('imports.comma')) })}
        </p>
      )}
      {stale.length > 0 && (
        <p className={styles.made}>
          {t('edit.part.stale', { fields: stale.map(words).join(t('imports.comma')) })}
        </p>
      )}
      <dl className={styles.values}>
        {layer.fields
          .filter(({ name: field }) => field in values)
          .map((field) => (
            <div key={field.name} className={styles.value}>
              <dt>{words(field)}</dt>
              <dd>
                {origin && (
                  <>
                    <s>{shown(field, storedValue(origin, field.name), language)}</s> →{' '}
                  </>
                )}
                {shown(field, values[field.name] ?? null, language)}
              </dd>
            </div>
          ))}
      </dl>
    </li>
  )
}

const storedValue = (record: NonNullable<Origins[number]>, field: string): Typed =>
  record.attributes.find(({ name }) => name === field)?.value ?? null

const areaOf = (shape: Shape | null | undefined) => (shape ? shapeFigures(shape).areaM2 : null)

/** A code in words; nothing as a dash. */
export function shown(field: Field, value: Typed, language: Language): string {
  if (value === null || value === '') return '—'
  const code = field.codes && codeIn(field.codes, String(value))
  if (code) return wordsIn(language, code)
  if (typeof value !== 'boolean') return String(value)
  return wordsIn(language, yesNo(value))
}

function codeIn(id: CodeListId, value: string) {
  const list: CodeList = codeLists[id]
  return list.codes[value]
}
