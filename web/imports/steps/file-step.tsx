/** 文件: what was delivered, which dataset of it is meant, and what its fields hold. */
import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { InspectedDataset } from '../../../server/api/import-contract.ts'
import { fileSize } from '../../lib/file-size.ts'
import { useLanguage } from '../../state/use-language.ts'
import table from '../../ui/plain-table.module.css'
import { decisionsFor, isUsable } from '../choices/decisions.ts'
import { FieldSamples } from './field-samples.tsx'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

export function FileStep({ draft, dataset, decide }: StepProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { files = [], datasets = [] } = draft.inspected ?? {}
  return (
    <>
      <p className={styles.lead}>
        {files.map(({ name, bytes }) => `${name}（${fileSize(bytes)}）`).join(t('imports.comma'))}
      </p>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('imports.dataset')}</th>
            <th scope="col">{t('imports.format')}</th>
            <th scope="col" className={table.right}>
              {t('imports.rows')}
            </th>
            <th scope="col">{t('imports.shapes')}</th>
            <th scope="col">{t('imports.proposal')}</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((each) => (
            <tr key={each.id} data-testid="dataset">
              <th scope="row">
                <Radio
                  checked={each.id === dataset?.id}
                  disabled={!isUsable(each)}
                  onChange={() => decide(decisionsFor(each))}
                >
                  <span className={styles.datasetName}>{each.layer}</span>
                  <span className={table.second}> {each.file !== each.layer && each.file}</span>
                </Radio>
              </th>
              <td>{each.format}</td>
              <td className={table.right}>{each.rowCount.toLocaleString('en-US')}</td>
              <td>
                {shapesOf(each)
                  .map((kind) => t(`imports.shape.${kind}`))
                  .join(' ')}
              </td>
              <td>
                {each.problem
                  ? language === 'zh'
                    ? each.problem.detail
                    : each.problem.detailEn
                  : each.crsRefused
                    ? language === 'zh'
                      ? each.crsRefused.reason
                      : each.crsRefused.reasonEn
                    : proposalText(each, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {dataset && (
        <>
          {dataset.remarks.map(({ message, messageEn }) => (
            <p key={message} className={styles.remark}>
              ■ {language === 'zh' ? message : messageEn}
            </p>
          ))}
          <h3 className={styles.heading}>{t('imports.contents', { layer: dataset.layer })}</h3>
          <FieldSamples dataset={dataset} />
        </>
      )}
    </>
  )
}

const shapesOf = ({ geometryKinds }: InspectedDataset) =>
  geometryKinds.length === 0 ? (['none'] as const) : geometryKinds

function proposalText({ layers: [best] }: InspectedDataset, language: 'zh' | 'en') {
  if (!best) return '—'
  const title = language === 'zh' ? best.title : best.titleEn
  return `${title} ${Math.round(best.score * 100)}%`
}
