/** 替换范围: the whole layer, or the villages and towns that were delivered; proposed from the rows, said by a person. */
import { Checkbox, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { shortPlaceName } from '../../../gis-data/short-place-name.ts'
import type { PreviewedScope, ReplacedUnit } from '../../../server/api/replaced-scope-contract.ts'
import { useUnits } from '../../api/units.ts'
import table from '../../ui/plain-table.module.css'
import { proposedPlaces, toldUnits } from '../choices/scope.ts'
import scopeStyles from './replaced-scope.module.css'
import { lackingPlaces } from './scope-text.ts'
import type { StepProps } from './step-props.ts'
import styles from './steps.module.css'

interface ReplacedScopeProps extends Pick<StepProps, 'decisions' | 'decide'> {
  readonly previewed: PreviewedScope
}

export function ReplacedScope({ previewed, decisions, decide }: ReplacedScopeProps) {
  const { t } = useTranslation()
  const { scope } = decisions
  const places = Array.isArray(scope) ? scope : null
  const number = (value: number) => value.toLocaleString('en-US')
  const known = previewed.units.filter(({ code }) => code !== null)
  return (
    <section className={styles.asked} data-testid="replaced-scope">
      <p className={scope === null && previewed.asks ? styles.ask : styles.lead}>
        {scope === null && previewed.asks && '▲ '}
        {t(scope === null && previewed.asks ? 'imports.scopeAsk' : 'imports.scopeLead', {
          count: known.length,
        })}
      </p>
      <Radio.Group
        className={scopeStyles.options}
        aria-label={t('imports.scope')}
        value={scope === null ? null : places ? 'units' : 'layer'}
        onChange={({ target: { value } }) =>
          decide({ scope: value === 'layer' ? 'layer' : proposedPlaces(previewed) })
        }
      >
        <Radio value="units" disabled={known.length === 0} data-testid="scope-units">
          {t('imports.scopeUnits')}
          <span className={styles.reason}>{t('imports.scopeUnitsNote')}</span>
        </Radio>
        <Radio value="layer" data-testid="scope-layer">
          {t('imports.scopeLayer')}
          <span className={styles.reason}>
            {previewed.lackingRows > 0 && places === null
              ? t('imports.scopeLayerEnds', {
                  where: lackingPlaces(previewed, t),
                  rows: number(previewed.lackingRows),
                })
              : t('imports.scopeLayerNote')}
          </span>
        </Radio>
      </Radio.Group>
      {places && <Places previewed={previewed} places={places} onChoose={decide} />}
    </section>
  )
}

interface PlacesProps {
  readonly previewed: PreviewedScope
  readonly places: readonly string[]
  readonly onChoose: (patch: { scope: string[] }) => void
}

function Places({ previewed, places, onChoose }: PlacesProps) {
  const { t } = useTranslation()
  const units = useUnits()
  const rows = toldUnits(previewed, places)
  const nameOf = (code: string) =>
    shortPlaceName(units.find((each) => each.code === code)?.name ?? code)
  const within = (code: string) => places.find((place) => code.startsWith(place))
  // the last one stays: nothing is no scope
  const choose = (codes: readonly string[]) => codes.length > 0 && onChoose({ scope: [...codes] })
  return (
    <>
      <div className={scopeStyles.units}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('imports.scopeUnit')}</th>
              <th scope="col" className={table.right}>
                {t('imports.scopeDelivered')}
              </th>
              <th scope="col" className={table.right}>
                {t('imports.scopeStanding')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, delivered, standing }) => (
              <tr key={code ?? ''} data-testid="scope-unit">
                <th scope="row">
                  {code === null ? (
                    <span className={table.second}>{t('imports.scopeNoUnit')}</span>
                  ) : (
                    <Checkbox
                      checked={within(code) !== undefined}
                      disabled={within(code) !== undefined && !places.includes(code)}
                      onChange={({ target }) =>
                        choose(
                          target.checked
                            ? [...places, code]
                            : places.filter((place) => place !== code),
                        )
                      }
                    >
                      {name ?? nameOf(code)} <span className={table.second}>{code}</span>
                    </Checkbox>
                  )}
                </th>
                <Count of={delivered} />
                <Count of={standing} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={scopeStyles.foot}>
        <Select
          size="small"
          className={scopeStyles.more}
          value={null}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('imports.scopeMore')}
          aria-label={t('imports.scopeMore')}
          onChange={(code: string | null) => {
            if (code === null) return
            // a town holds its villages
            choose([...places.filter((place) => !place.startsWith(code)), code])
          }}
          options={units
            .filter(({ level, code }) => level !== 'district' && within(code) === undefined)
            .map(({ code, level, townCode, name }) => ({
              value: code,
              label:
                level === 'town'
                  ? t('imports.scopeTown', { town: shortPlaceName(name) })
                  : `${townCode === null ? '' : `${nameOf(townCode)} `}${shortPlaceName(name)}`,
            }))}
        />
        <p className={styles.reason}>{t('imports.scopeRule')}</p>
      </div>
    </>
  )
}

const Count = ({ of }: { readonly of: ReplacedUnit['delivered'] | null }) => (
  <td className={table.right}>{of === null ? '—' : of.toLocaleString('en-US')}</td>
)
