/** What one person set on this machine and does not share: the key of the basemap, folded panels. */
import { localValue } from '../lib/local-value.ts'

export interface BasemapSetting {
  readonly kind: 'none' | 'img' | 'vec'
  readonly key: string
}

export const basemapSetting = localValue<BasemapSetting>('hegui.basemap', { kind: 'none', key: '' })
export const panelFolded = localValue('hegui.panelFolded', false)
export const legendFolded = localValue('hegui.legendFolded', false)
export const foldedGroups = localValue<readonly string[]>('hegui.foldedGroups', [])
