/** English words of pictures. */
import type { zhImagery } from './zh-imagery.ts'

export const enImagery: Record<keyof typeof zhImagery, string> = {
  'imagery.title': 'Pictures',
  'imagery.add': 'Add',
  'imagery.none': 'No pictures; add a PMTiles or MBTiles file or the address of a service.',
  'imagery.capturedOn': 'Taken on',
  'imagery.failing':
    'No tile of “{{title}}” has come: the server is silent or refuses, or the address is wrong',
  'imagery.noDate': 'date unknown',
  'imagery.from': 'Tiles from',
  'imagery.external': 'another server, {{host}}',
  'imagery.externalMark': 'external',
  'imagery.source.address': 'another server',
  'imagery.source.pmtiles': 'this server (PMTiles file)',
  'imagery.source.mbtiles': 'this server (MBTiles file)',
  'imagery.remove': 'Remove',
  'imagery.removeAsk':
    'Remove the picture “{{title}}”? Its file is deleted and cannot be restored.',
  'imagery.addTitle': 'Add a picture',
  'imagery.way.file': 'File',
  'imagery.way.address': 'Address',
  'imagery.drop': 'Drop a PMTiles or MBTiles file, or choose one',
  'imagery.dropHint': 'Cut drone pictures into tiles with GDAL first; in WGS 84 or CGCS2000',
  'imagery.address': 'Address of the service',
  'imagery.addressNote':
    'XYZ with {z}/{x}/{y}, WMTS with {TileMatrix}/{TileRow}/{TileCol}. Browsers will ask that server, so only planning staff may add it; maps in GCJ-02 or BD-09 are refused.',
  'imagery.attribution': 'Credit',
  'imagery.attributionHint': 'who made it, and under which licence',
}
