/** Two columns: the layer's fields and the delivered field that fills each, with samples. */
import { useTranslation } from 'react-i18next'
import type { Layer } from '../../../gis-data/catalogue.ts'
import { codeLists } from '../../../gis-data/codes/index.ts'
import { wordColumns } from '../../../gis-data/codes/word-beside-code.ts'
import { isDerivedColumn } from '../../../gis-data/derived-columns.ts'
import { useWords } from '../../state/use-language.ts'
import table from '../../ui/plain-table.module.css'
import { mappingOf } from '../choices/decisions.ts'
import { Samples } from './field-samples.tsx'
import { SourceSelect } from './source-select.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function MappingTable({
  dataset,
  decisions,
  decide,
  layer,
}: StepProps & { readonly layer: Layer }) {
  const { t } = useTranslation()
  const words = useWords()
  if (!dataset) return null
  const mapping = mappingOf(decisions, dataset)
  const used = new Set(Object.values(mapping))
  const names = dataset.fields.map(({ name }) => name)
  const beside = wordColumns(layer, mapping, names)
  const unused = names.filter(
    (name) =>
      !used.has(name) && !isDerivedColumn(layer, name) && !beside.some(({ word }) => word === name),
  )
  const map = (field: string, delivered: string | undefined) => {
    const { [field]: _before, ...rest } = mapping
    decide({ mapping: delivered ? { ...rest, [field]: delivered } : rest })
  }
  return (
    <>
      <table className={table.table} data-testid="mapping">
        <thead>
          <tr>
            <th scope="col">{t('imports.layerField')}</th>
            <th scope="col">{t('imports.deliveredField')}</th>
            <th scope="col">{t('imports.samples')}</th>
          </tr>
        </thead>
        <tbody>
          {layer.fields.map((field) => {
            const delivered = mapping[field.name]
            const lacks = field.required === true && !delivered
            return (
              <tr key={field.name}>
                <th scope="row">
                  {words(field)}
                  {field.required && <strong title={t('imports.required')}> *</strong>}
                  <span className={table.second}> {field.standardName ?? field.name}</span>
                </th>
                <td>
                  <SourceSelect
                    label={words(field)}
                    sources={dataset.fields}
                    codes={field.codes ? codeLists[field.codes].codes : {}}
                    value={delivered}
                    required={lacks}
                    onChange={(source) => map(field.name, source)}
                  />
                </td>
                <td>
                  <Samples
                    samples={dataset.fields.find(({ name }) => name === delivered)?.samples ?? []}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {beside.length > 0 && (
        <p className={styles.remark} data-testid="compared-words">
          ■{' '}
          {t('imports.compared', {
            fields: beside
              .map(({ word, code }) => t('imports.comparedWord', { word, code }))
              .join(t('imports.comma')),
          })}
        </p>
      )}
      {unused.length > 0 && (
        <p className={styles.remark}>■ {t('imports.unused', { fields: unused.join(' ') })}</p>
      )}
    </>
  )
}
