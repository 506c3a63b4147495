/** Homesteads, houses, households and what else is counted; nothing known is not nothing there. */
import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { LayerId } from '../../gis-data/layers/index.ts'
import { layerOf } from '../../gis-data/layers/index.ts'
import type { VillageSheet } from '../../server/api/village-contract.ts'
import { useWords } from '../state/use-language.ts'
import styles from './count-part.module.css'
import { featuresAddress } from './features-address.ts'
import { muText } from './land-text.ts'
import part from './part.module.css'

interface Row {
  readonly name: string
  readonly count: ReactNode
  readonly size: string
}
const row = (name: string, count: ReactNode, size = ''): Row => ({ name, count, size })

const grouped = (value: number) => value.toLocaleString('en-US')

export function CountPart({ sheet }: { sheet: VillageSheet }) {
  const { t } = useTranslation()
  const words = useWords()
  const { place, homesteads, houses, households, linpans, basicFarmland, parks } = sheet
  const number = (layer: LayerId, value: number, where: [string, string] | null = null) =>
    value === 0 ? (
      '0'
    ) : (
      <Link
        className={part.number}
        href={featuresAddress(place.code, layer, where)}
        title={t('village.onMap', { layer: words(layerOf(layer)) })}
        data-testid={`count-${where?.[1] ?? layer}`}
      >
        {grouped(value)}
      </Link>
    )
  const land = ({ count, areaM2 }: { count: number; areaM2: number }) =>
    count === 0 ? '' : `${muText(areaM2)} ${t('village.mu')}`
  const rows: Row[] = [
    ...(homesteads
      ? [
          row(t('village.homesteads'), number('homestead', homesteads.count), land(homesteads)),
          row(t('village.idle'), number('homestead', homesteads.idle, ['use_state', 'idle'])),
        ]
      : []),
    ...(houses
      ? [row(t('village.houses'), number('rural_house', houses.count), land(houses))]
      : []),
    ...(houses?.storeys ? [row(t('village.storeys'), houses.storeys.toFixed(1))] : []),
    ...(households
      ? [
          row(t('village.households'), number('household', households.count)),
          row(t('village.members'), grouped(households.members)),
        ]
      : []),
    ...(linpans ? [row(t('village.linpans'), number('linpan', linpans.count), land(linpans))] : []),
    ...(basicFarmland
      ? [
          row(
            t('village.basicFarmland'),
            number('basic_farmland', basicFarmland.count),
            basicFarmland.count === 0
              ? ''
              : t('village.ofEllipsoid', { mu: muText(basicFarmland.areaM2) }),
          ),
          ...(basicFarmland.count > 0
            ? [
                row(
                  t('village.registered'),
                  '',
                  basicFarmland.registeredM2 === null
                    ? t('village.notRegistered')
                    : t('village.ofRegister', { mu: muText(basicFarmland.registeredM2) }),
                ),
              ]
            : []),
        ]
      : []),
    ...(parks ? [row(t('village.parks'), number('park', parks.count), land(parks))] : []),
  ]
  const missing = [
    homesteads === null && t('village.homesteads'),
    houses === null && t('village.houses'),
    households === null && t('village.households'),
    linpans === null && t('village.linpans'),
    basicFarmland === null && t('village.basicFarmland'),
  ].filter((name) => name !== false)
  return (
    <section className={part.part} data-testid="village-counts">
      <h3 className={part.heading}>{t('village.counts')}</h3>
      <dl className={styles.counts}>
        {rows.map(({ name, count, size }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
            <dd className={styles.size}>{size}</dd>
          </Fragment>
        ))}
        {missing.map((name) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className={styles.unknown}>? {t('village.notHeld')}</dd>
            <dd />
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
