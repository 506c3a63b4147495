/** Paper, direction and the grid of coordinates: what one sheet and a series have in common. */
import { Segmented, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Orientation, orientations, papers } from '../../gis-data/sheets/paper.ts'
import { useStore } from '../lib/store.ts'
import { Field } from './field.tsx'
import styles from './print-panel.module.css'
import { type GridKind, gridKinds, sheetDraft } from './sheet-draft.ts'
import type { SheetPlace } from './sheet-place.ts'
import { putPlace } from './use-sheet-place.ts'

export interface SizeFieldsProps {
  readonly place: SheetPlace
  /** The scale, which stands beside the grid. */
  readonly children: ReactNode
}

export function SizeFields({ place, children }: SizeFieldsProps) {
  const { t } = useTranslation()
  const { grid } = useStore(sheetDraft)
  return (
    <>
      <div className={styles.row}>
        <Field label={t('print.paper')}>
          <Select
            value={place.paper}
            aria-label={t('print.paper')}
            data-testid="print-paper"
            options={papers.map((value) => ({ value, label: value }))}
            onChange={(paper) => putPlace({ ...place, paper })}
          />
        </Field>
        <Segmented<Orientation>
          block
          value={place.orientation}
          aria-label={t('print.orientation')}
          options={[...orientations]
            .reverse()
            .map((value) => ({ value, label: t(`print.way.${value}`) }))}
          onChange={(orientation) => putPlace({ ...place, orientation })}
        />
      </div>
      <div className={styles.row}>
        {children}
        <Field label={t('print.grid')}>
          <Select<GridKind>
            value={grid}
            aria-label={t('print.grid')}
            options={gridKinds.map((value) => ({ value, label: t(`print.grid.${value}`) }))}
            onChange={(next) => sheetDraft.set((draft) => ({ ...draft, grid: next }))}
          />
        </Field>
      </div>
    </>
  )
}
