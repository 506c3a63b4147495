/** What was delivered: each data file, what it was taken for, its rows, encoding and CRS. */
import { useTranslation } from 'react-i18next'
import { isProfileId, layerNamed, profileOf } from '../../gis-data/deliveries/index.ts'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import { useWords } from '../state/use-language.ts'
import table from '../ui/plain-table.module.css'
import styles from './delivery-report.module.css'

export function DeliveredLayers({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation()
  const words = useWords()
  const profile =
    delivery.profile !== null && isProfileId(delivery.profile) ? profileOf(delivery.profile) : null
  const titleOf = (name: string | null) => {
    const layer = name === null || !profile ? undefined : layerNamed(profile, name)
    return layer ? `${layer.name} ${words(layer)}` : t('deliveries.unknownLayer')
  }
  return (
    <section>
      <h3 className={styles.heading}>{t('deliveries.layers')}</h3>
      <table className={table.table}>
        <tbody>
          {delivery.layers.map(({ layer, path, rows, encoding, crs }) => (
            <tr key={path}>
              <th scope="row">{titleOf(layer)}</th>
              <td className={table.right}>
                {t('deliveries.layerRows', { rows: rows.toLocaleString('en-US') })}
              </td>
              <td>{crs ?? '—'}</td>
              <td>{encoding ?? '—'}</td>
              <td className={table.second}>{path}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
