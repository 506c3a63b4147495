/** What one person set on this machine and does not share: the key of the basemap, folded panels. */
import type { ExportFormatId, TextEncoding } from '../../gis-data/export-formats.ts'
import { localValue } from '../lib/local-value.ts'
import type { BasemapKind } from './page-state.ts'

export interface BasemapSetting {
  readonly kind: BasemapKind
  readonly key: string
}

export const basemapSetting = localValue<BasemapSetting>('hegui.basemap', { kind: 'none', key: '' })
export const panelFolded = localValue('hegui.panelFolded', false)
export const legendFolded = localValue('hegui.legendFolded', false)
export const foldedGroups = localValue<readonly string[]>('hegui.foldedGroups', [])

/** How this person exported last; `crs` null: the format's own choice. */
export interface ExportHabit {
  readonly format: ExportFormatId
  readonly crs: number | null
  readonly encoding: TextEncoding | null
}
export const exportHabit = localValue<ExportHabit>('hegui.export', {
  format: 'gpkg',
  crs: null,
  encoding: null,
})
export const preferredTheme = localValue<'day' | 'night'>('hegui.theme', 'day')
