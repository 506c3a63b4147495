/** Each rule's account: considered, checked, set aside with reasons, missing layers, defects. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { deliveryRuleOf, isDeliveryRuleId } from '../../gis-data/rules/delivery/index.ts'
import type { Delivery, DeliveryRuleOutcome } from '../../server/api/delivery-contract.ts'
import { StateWord } from '../map/verdict/state-word.tsx'
import type { Language } from '../state/page-state.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { patchPageState, usePageState } from '../state/use-page-state.ts'
import table from '../ui/plain-table.module.css'
import styles from './delivery-report.module.css'

const number = (value: number) => value.toLocaleString('en-US')

export function RuleResults({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { defects: filter } = usePageState()
  return (
    <section data-testid="delivery-rules">
      <h3 className={styles.heading}>{t('deliveries.rules')}</h3>
      <p className={table.note}>{t('deliveries.reconciled')}</p>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('deliveries.rule')}</th>
            <th scope="col">{t('deliveries.class')}</th>
            <th scope="col">{t('deliveries.result')}</th>
            {(['considered', 'checked', 'setAside', 'defects'] as const).map((column) => (
              <th key={column} scope="col" className={table.right}>
                {t(`deliveries.column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('deliveries.why')}</th>
          </tr>
        </thead>
        <tbody>
          {delivery.rules.map((rule) => (
            <tr key={rule.id} data-rule={rule.id}>
              <th scope="row" className={styles.whole}>
                <button
                  type="button"
                  className={table.link}
                  onClick={() => patchPageState({ defects: { ...filter, rule: rule.id } })}
                >
                  {rule.id} {isDeliveryRuleId(rule.id) && words(deliveryRuleOf(rule.id))}
                </button>
              </th>
              <td>{rule.defectClass}</td>
              <td>
                <StateWord state={rule.result} />
              </td>
              <td className={table.right}>{number(rule.considered)}</td>
              <td className={table.right}>{number(rule.checked)}</td>
              <td className={table.right}>{number(rule.setAside)}</td>
              <td className={table.right}>{number(rule.defects)}</td>
              <td className={table.second}>{whyText(rule, language, t) || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function whyText(rule: DeliveryRuleOutcome, language: Language, t: TFunction): string {
  const zh = language === 'zh'
  const layers = rule.missing.map(({ title, titleEn }) => (zh ? title : titleEn))
  const reasons = rule.setAsideReasons.map(({ reason, reasonEn, rows }) =>
    t('deliveries.rowsFor', { reason: zh ? reason : reasonEn, rows }),
  )
  return [
    ...(layers.length > 0
      ? [t('deliveries.missing', { layers: layers.join(zh ? '、' : ', ') })]
      : []),
    ...reasons,
  ].join(zh ? ';' : '; ')
}
