/** What is summed up: one layer's land, lines or points by its classes, or by those of a second layer over it. */
import { Button, Checkbox, Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { hasFirstLevel } from '../../gis-data/codes/first-level.ts'
import { useLayerSummaries } from '../api/layers.ts'
import { type KnownLayer, knownLayers } from '../map/drawn-layers.ts'
import { useWords } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { type Analysis, rowKinds } from './analysis.ts'
import styles from './analysis-panel.module.css'
import { fieldOptions, hasArea, layerOptions } from './layer-options.ts'
import { MetresInput } from './metres-input.tsx'
import { patchQuestion, showAnalysis, useAnalysis } from './use-analysis.ts'

const NEAR_M = 50

export function TableForm() {
  const { t } = useTranslation()
  const words = useWords()
  const analysis = useAnalysis()
  const { table } = usePageState()
  const { layers } = useLayerSummaries()
  const known = knownLayers(layers)
  const entryOf = (id: string | null) => known.find(({ layer }) => layer.id === id)
  const first = entryOf(analysis.layer)
  const second = entryOf(analysis.with)
  const counted = second ?? first
  const countedField = second ? analysis.withField : analysis.field
  return (
    <section className={styles.section}>
      <div className={styles.field}>
        <span className={styles.label}>{t('analysis.layer')}</span>
        <Select<string>
          showSearch
          optionFilterProp="label"
          value={analysis.layer}
          aria-label={t('analysis.layer')}
          data-testid="analysis-layer"
          options={layerOptions(known, words, ({ layer }) => layer.geometry !== null)}
          onChange={(layer) => patchQuestion({ layer, field: null })}
        />
      </div>
      {(!second || analysis.rows === 'class') && (
        <FieldChoice
          entry={first}
          value={analysis.field}
          onChange={(field) => patchQuestion({ field })}
        />
      )}
      <div className={styles.field}>
        <span className={styles.label}>{t('analysis.with')}</span>
        <Select<string>
          showSearch
          optionFilterProp="label"
          value={analysis.with ?? ''}
          aria-label={t('analysis.with')}
          data-testid="analysis-with"
          options={[
            { label: '', options: [{ value: '', label: t('analysis.withNone') }] },
            ...layerOptions(known, words, ({ layer }) => layer.geometry !== null),
          ]}
          onChange={(id) => {
            const entry = entryOf(id)
            const bufferM = entry && !hasArea(entry) ? (analysis.bufferM ?? NEAR_M) : null
            patchQuestion({ with: id || null, withField: null, bufferM })
          }}
        />
      </div>
      {second && (
        <>
          <FieldChoice
            entry={second}
            value={analysis.withField}
            onChange={(withField) => patchQuestion({ withField })}
          />
          <MetresInput
            label={t('analysis.bufferWith')}
            testId="analysis-with-buffer"
            value={analysis.bufferM}
            onChange={(bufferM) => patchQuestion({ bufferM })}
          />
        </>
      )}
      <div className={styles.field}>
        <span className={styles.label}>{t('analysis.rows')}</span>
        <Segmented<Analysis['rows']>
          block
          size="small"
          value={analysis.rows}
          aria-label={t('analysis.rows')}
          options={rowKinds.map((value) => ({ value, label: t(`analysis.rows.${value}`) }))}
          onChange={(rows) => patchQuestion({ rows })}
        />
      </div>
      {(hasGroups(first, analysis.field) || hasGroups(counted, countedField)) && (
        <Checkbox
          checked={analysis.firstLevel}
          onChange={({ target }) => patchQuestion({ firstLevel: target.checked })}
        >
          {t('analysis.firstLevel')}
        </Checkbox>
      )}
      <Button
        type="primary"
        block
        data-testid="analysis-run"
        // behind a layer's table the answer is not seen: it can be brought to the front
        disabled={analysis.run && table === null}
        onClick={() => showAnalysis({ run: true, cell: null, shade: null })}
      >
        {t('analysis.run')}
      </Button>
      <p className={styles.hint}>{t('analysis.method')}</p>
    </section>
  )
}

function hasGroups(entry: KnownLayer | undefined, field: string | null): boolean {
  const name = field ?? entry?.layer.classField
  const codes = entry?.layer.fields.find((each) => each.name === name)?.codes
  return codes !== undefined && hasFirstLevel(codes)
}

interface FieldChoiceProps {
  readonly entry: KnownLayer | undefined
  readonly value: string | null
  readonly onChange: (field: string | null) => void
}

/** Nothing to choose where there is but the layer's own classes. */
function FieldChoice({ entry, value, onChange }: FieldChoiceProps) {
  const { t } = useTranslation()
  const words = useWords()
  const options = fieldOptions(entry, words)
  const own = entry?.layer.classField
  if (options.length === 0 || (options.length === 1 && options[0]!.value === own)) return null
  return (
    <div className={styles.field}>
      <span className={styles.label}>{t('analysis.field')}</span>
      <Select<string>
        value={value ?? own ?? ''}
        aria-label={t('analysis.field')}
        options={own ? options : [{ value: '', label: t('analysis.noField') }, ...options]}
        onChange={(name) => onChange(name === '' || name === own ? null : name)}
      />
    </div>
  )
}
