/** English words of layer tables and custom layers. */
import type { zhLayers } from './zh-layers.ts'

export const enLayers: Record<keyof typeof zhLayers, string> = {
  'table.open': 'Show table',
  'table.unit': 'Unit',
  'table.area': 'Area (㎡)',
  'table.empty': 'This layer has no rows',
  'custom.name': 'Name',
  'custom.line': 'Line',
  'custom.fill': 'Fill',
  'custom.lineWidth': 'Line width',
  'custom.fillOpacity': 'Fill strength',
  'custom.label': 'Label',
  'custom.noLabel': 'No label',
  'custom.remove': 'Remove layer',
  'custom.removeTitle': 'Remove the custom layer “{{name}}”',
  'custom.removeNote':
    'The removal is a changeset: past versions stay, and undoing it brings the layer back.',
  'custom.reason': 'Reason for removing it (required, two letters at least)',
  'custom.reasonMissing': 'It can be removed once a reason is given',
  'custom.cancel': 'Keep it',
}
