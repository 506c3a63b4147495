/** Words on what is open after a preview: what is replaced, and that no row is usable. */
import type { zhScope } from './zh-scope.ts'

export const enScope: Record<keyof typeof zhScope, string> = {
  'imports.scope': 'Replaced',
  'imports.scopeAsk':
    'The file has rows of {{count}} villages or communities, and the layer has features elsewhere. Choose what is replaced:',
  'imports.scopeLead': 'The file has rows of {{count}} villages or communities. What is replaced:',
  'imports.scopeUnits': 'Only the units that were delivered',
  'imports.scopeUnitsNote':
    'features of other units stay; rows of the file that are of no chosen unit are set aside',
  'imports.scopeLayer': 'The whole layer',
  'imports.scopeLayerNote': 'every feature of the layer that the file does not name ends',
  'imports.scopeLayerEnds': '{{where}} of which nothing came lose their features too: {{rows}}',
  'imports.scopeWhereUnits': '{{count}} units',
  'imports.scopeWhereNone': 'places in no unit',
  'imports.scopeUnit': 'Unit',
  'imports.scopeDelivered': 'Delivered',
  'imports.scopeStanding': 'Standing',
  'imports.scopeNoUnit': 'In no unit',
  'imports.scopeMore': 'Add another unit or town',
  'imports.scopeTown': '{{town}} (whole town)',
  'imports.scopeRule':
    'A feature is of the unit whose code it bears; one without a code is where its shape is. One of which a tenth or a mu lies beyond what is replaced is of both: not named by the file it stays, and its number is told.',
  'imports.waits.scope': 'Choose what is replaced and preview again; then this can go on',
  'imports.waits.rows':
    'No row is usable, so nothing can be imported; the reasons are under “Set aside”, where the rows can be downloaded, to be mended and sent again.',
  'imports.ask.rows': 'Look at the rows set aside',
  'imports.scopeWhole': 'the whole layer',
  'imports.scopeOnly': '{{places}}; features beyond it stay: {{beyond}}',
  'imports.scopePlaces': '{{names}} and others, {{count}} in all',
  'imports.scopeEnds': '; features that end in {{where}} of which nothing came: {{rows}}',
  'imports.replacedOnly': 'replaced only: {{places}}',
  'imports.ask.scope': 'Choose what is replaced',
}
