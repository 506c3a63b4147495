/** Fields of a dataset with some of the different values they hold. */
import { useTranslation } from 'react-i18next'
import type { InspectedDataset } from '../../../server/api/import-contract.ts'
import table from '../../ui/plain-table.module.css'
import styles from './steps.module.css'

export function FieldSamples({ dataset: { fields } }: { dataset: InspectedDataset }) {
  const { t } = useTranslation()
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('imports.field')}</th>
          <th scope="col">{t('imports.type')}</th>
          <th scope="col">{t('imports.samples')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, type, samples }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={table.second}>{t(`imports.type.${type}`)}</td>
            <td>
              <Samples samples={samples} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const Samples = ({ samples }: { samples: readonly string[] }) => (
  <ul className={styles.samples}>
    {samples.filter(Boolean).map((sample) => (
      <li key={sample}>{sample}</li>
    ))}
  </ul>
)
