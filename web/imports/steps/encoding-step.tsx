/** 文字编码: the same values read in each way, side by side; a person sees which is text. */
import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/notice.tsx'
import table from '../../ui/plain-table.module.css'
import { SameForAll } from './same-for-all.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function EncodingStep({ draft, dataset, decisions, decide }: StepProps) {
  const { t } = useTranslation()
  if (!dataset) return <Notice text={t('imports.datasetFirst')} />
  const { encodings } = dataset
  const [only, another] = encodings
  if (!only) return <Notice mark="✓" text={t('imports.noEncoding')} />
  const rows = Math.max(...encodings.map(({ samples }) => samples.length))
  return (
    <>
      <p className={styles.lead}>
        {another ? t('imports.encodingAsk') : t('imports.encodingSure', { name: only.name })}
      </p>
      <table className={table.table}>
        <thead>
          <tr>
            {encodings.map(({ name, from }) => (
              <th key={name} scope="col">
                <Radio
                  checked={decisions.encoding === name}
                  data-testid={`encoding-${name}`}
                  onChange={() => decide({ encoding: name })}
                >
                  <strong>{name}</strong>
                  <span className={table.second}> {t(`imports.from.${from}`)}</span>
                </Radio>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the nth value of the file, in each reading
            <tr key={at}>
              {encodings.map(({ name, samples }) => (
                <td
                  key={name}
                  className={styles.sampleText}
                  data-chosen={decisions.encoding === name}
                >
                  {samples[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SameForAll draft={draft} decisions={decisions} about="encoding" />
      {rows === 0 && <p className={styles.remark}>{t('imports.noText')}</p>}
    </>
  )
}
