/** The parts of a layer that one may mean when exporting it from where one is. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportChoice } from '../../api/exports.ts'
import { useUnits } from '../../api/units.ts'
import { usePageState } from '../../state/use-page-state.ts'
import { currentMap } from '../current-map.ts'
import type { ExportScope } from './export-dialog.tsx'
import type { LayerExport } from './layer-export.ts'

export type LayerScope = ExportScope & { readonly choice: ExportChoice }

export function useExportScopes(
  { layer, filter, unit }: LayerExport,
  shapes: boolean,
): readonly [LayerScope, ...LayerScope[]] {
  const { t } = useTranslation()
  const units = useUnits()
  const state = usePageState()
  const [bbox] = useState(boundsInView)
  const chosenUnit = units.find(({ code }) => code === state.unit)
  const { selected } = state
  const all: LayerScope = { id: 'all', title: t('export.scope.all'), choice: {} }
  const parts: LayerScope[] = []
  if (chosenUnit)
    parts.push({ id: 'unit', title: chosenUnit.name, choice: { unit: chosenUnit.code } })
  if (selected?.layer === layer) {
    const { fid } = selected
    const title = t('export.scope.selected', { fid })
    parts.push({ id: 'selected', title, choice: { fids: [fid] } })
  }
  if (bbox && shapes) parts.push({ id: 'view', title: t('export.scope.view'), choice: { bbox } })
  if (filter === undefined && unit === undefined) return [all, ...parts]
  const shown = { id: 'shown', title: t('export.scope.shown'), choice: { filter, unit } }
  return [shown, all, ...parts]
}

function boundsInView(): [number, number, number, number] | null {
  const bounds = currentMap.get()?.getBounds()
  return bounds ? [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] : null
}
