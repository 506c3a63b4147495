/** How a custom layer is drawn and called; each choice is kept on the server for everybody. */
import { ColorPicker, Input, Select, Slider } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CustomStyle, defaultCustomStyle } from '../../../gis-data/custom-style.ts'
import { isPersonalName } from '../../../gis-data/personal.ts'
import type { LayerSummary } from '../../../server/api/contract.ts'
import { useChangeCustomLayer } from '../../api/custom-layers.ts'
import { problemText } from '../../api/problem-error.ts'
import { useLanguage } from '../../state/use-language.ts'
import styles from './custom-layer-settings.module.css'

export function CustomLayerSettings({ summary }: { summary: LayerSummary }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { mutate: change, error } = useChangeCustomLayer(summary.id)
  const { style = defaultCustomStyle, title, fields = [] } = summary
  const [name, setName] = useState(title)
  const draw = (patch: Partial<CustomStyle>) => change({ style: { ...style, ...patch } })
  const rename = () => {
    if (name.trim() === '') setName(title)
    else if (name.trim() !== title) change({ title: name.trim() })
  }
  return (
    <div className={styles.settings} data-testid="custom-settings">
      <div className={styles.row}>
        <span>{t('custom.name')}</span>
        <Input
          size="small"
          aria-label={t('custom.name')}
          value={name}
          maxLength={80}
          onChange={({ target }) => setName(target.value)}
          onBlur={rename}
          onPressEnter={rename}
        />
      </div>
      {(['line', 'fill'] as const).map((part) => (
        <div key={part} className={styles.row}>
          <span>{t(`custom.${part}`)}</span>
          <ColorPicker
            size="small"
            disabledAlpha
            value={style[part]}
            onChangeComplete={(colour) => draw({ [part]: colour.toHexString() })}
          >
            <button
              type="button"
              className={styles.colour}
              style={{ background: style[part] }}
              aria-label={`${t(`custom.${part}`)} ${style[part]}`}
            />
          </ColorPicker>
          <Slider
            className={styles.slider ?? ''}
            {...(part === 'line'
              ? { min: 0.5, max: 8, step: 0.5, defaultValue: style.lineWidth }
              : { min: 0, max: 100, step: 5, defaultValue: Math.round(style.fillOpacity * 100) })}
            ariaLabelForHandle={t(part === 'line' ? 'custom.lineWidth' : 'custom.fillOpacity')}
            tooltip={{
              formatter: (value) => `${value ?? ''}${part === 'line' ? ' px' : '%'}`,
            }}
            onChangeComplete={(value) =>
              draw(part === 'line' ? { lineWidth: value } : { fillOpacity: value / 100 })
            }
          />
        </div>
      ))}
      <div className={styles.row}>
        <span>{t('custom.label')}</span>
        <Select
          size="small"
          style={{ flex: 1, minWidth: 0 }}
          aria-label={t('custom.label')}
          value={style.labelField ?? ''}
          onChange={(field) => draw({ labelField: field || null })}
          options={[
            { value: '', label: t('custom.noLabel') },
            ...fields
              .filter((field) => !isPersonalName(field))
              .map((field) => ({ value: field, label: field })),
          ]}
        />
      </div>
      {error && (
        <p role="alert" className={styles.fault}>
          {problemText(error, language)}
        </p>
      )}
    </div>
  )
}
