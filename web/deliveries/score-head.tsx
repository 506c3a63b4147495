/** The one number that matters, the verdict with its reason, defects by class, downloads. */
import { DownloadOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProfileId, profileOf } from '../../gis-data/deliveries/index.ts'
import { defectClasses, defectClassTitles } from '../../gis-data/rules/delivery/delivery-rule.ts'
import type { Delivery } from '../../server/api/delivery-contract.ts'
import { defectsAddress } from '../api/deliveries.ts'
import { download } from '../lib/download.ts'
import { useWords } from '../state/use-language.ts'
import { usePageState } from '../state/use-page-state.ts'
import { momentText } from './moment-text.ts'
import styles from './score-head.module.css'
import { VerdictWord } from './verdict-word.tsx'

const formats = ['csv', 'geojson'] as const

export function ScoreHead({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation()
  const words = useWords()
  const { defects: filter } = usePageState()
  const { rules, score, verdict, codeSystem, layers, files, profile } = delivery
  const countOf = (defectClass: string) =>
    rules
      .filter((rule) => rule.defectClass === defectClass)
      .reduce((sum, { defects }) => sum + defects, 0)
  const undecided = rules.reduce((sum, { setAside }) => sum + setAside, 0)
  const open = rules.filter(({ result }) => result === 'undecidable').length
  const rows = layers.reduce((sum, layer) => sum + layer.rows, 0)
  const why =
    verdict === 'failed' && countOf('A') > 0
      ? t('deliveries.fatal')
      : verdict === 'undecided'
        ? t('deliveries.openRules')
        : null
  return (
    <header className={styles.head}>
      <div className={styles.what}>
        <h2 className={styles.name}>{delivery.name}</h2>
        <p className={styles.facts}>
          {profile && isProfileId(profile) && words(profileOf(profile))} ·{' '}
          {momentText(delivery.startedAt)} ·{' '}
          {t('deliveries.facts', {
            files,
            rows: rows.toLocaleString('en-US'),
            codes: codeSystem
              ? t('deliveries.codesYear', { year: codeSystem })
              : t('deliveries.noCodes'),
          })}
        </p>
      </div>
      <div className={styles.score} data-testid="delivery-score">
        <strong>{t('deliveries.score', { score: score ?? '–' })}</strong>
        <span>{verdict && <VerdictWord verdict={verdict} />}</span>
        {why && <span className={styles.why}>{why}</span>}
      </div>
      <ul className={styles.classes}>
        {defectClasses.map((defectClass) => (
          <li key={defectClass}>
            <span className={styles.class}>{words(defectClassTitles[defectClass])}</span>
            <strong data-testid={`class-${defectClass}`}>
              {t('deliveries.classCount', { count: countOf(defectClass) })}
            </strong>
          </li>
        ))}
        <li>
          <span className={styles.class}>{t('deliveries.undecided')}</span>
          <strong>{t('deliveries.undecidedCount', { count: undecided, rules: open })}</strong>
        </li>
      </ul>
      <Dropdown
        autoFocus
        trigger={['click']}
        menu={{
          items: formats.map((format) => ({
            key: format,
            label: t(`deliveries.export.${format}`),
          })),
          onClick: ({ key }) =>
            download(
              defectsAddress(delivery.id, filter, { format: key }),
              `hegui-defects-${delivery.id}.${key}`,
            ),
        }}
      >
        <Button icon={<DownloadOutlined />}>{t('export.button')}</Button>
      </Dropdown>
    </header>
  )
}
