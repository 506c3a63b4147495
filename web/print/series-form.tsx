/** One sheet for each village of a town. */
import { Select } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { shortPlaceName } from '../../gis-data/short-place-name.ts'
import { useUnits } from '../api/units.ts'
import { useStore } from '../lib/store.ts'
import { usePageState } from '../state/use-page-state.ts'
import { Field } from './field.tsx'
import styles from './print-panel.module.css'
import { ScaleField } from './scale-field.tsx'
import { seriesChoice } from './sheet-draft.ts'
import type { SheetPlace } from './sheet-place.ts'
import { SizeFields } from './size-fields.tsx'

export function SeriesForm({ place }: { place: SheetPlace }) {
  const { t } = useTranslation()
  const { unit } = usePageState()
  const units = useUnits()
  const { town, scale } = useStore(seriesChoice)
  const towns = units.filter(({ level }) => level === 'town')
  const chosen = unit?.slice(0, 9)
  useEffect(() => {
    if (town === null && chosen?.length === 9)
      seriesChoice.set((choice) => ({ ...choice, town: chosen }))
  }, [town, chosen])
  const count = units.filter(({ level, townCode }) => level === 'unit' && townCode === town).length
  return (
    <>
      <Field label={t('print.town')}>
        <Select
          value={town}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('print.chooseTown')}
          aria-label={t('print.town')}
          data-testid="print-town"
          options={towns.map(({ code, name }) => ({ value: code, label: shortPlaceName(name) }))}
          onChange={(code) => seriesChoice.set((choice) => ({ ...choice, town: code }))}
        />
      </Field>
      <SizeFields place={place}>
        <ScaleField
          value={scale}
          placeholder={t('print.fitEach')}
          onChange={(next) => seriesChoice.set((choice) => ({ ...choice, scale: next }))}
        />
      </SizeFields>
      <p className={styles.hint}>
        {town === null
          ? t('print.seriesHint')
          : t('print.seriesCount', { count: count + 1, units: count })}
      </p>
    </>
  )
}
