/** MapServer's description of our tables: the same rows, attributes and extent as our tiles. */

export interface MappedLayer {
  readonly layer: string
  readonly shape: 'POLYGON' | 'LINE' | 'POINT'
  /** A `select` of `fid`, the attributes and `geom`. */
  readonly select: string
}

export function mapFile(databaseUrl: string, layers: readonly MappedLayer[]): string {
  const { hostname, port, username, pathname } = new URL(databaseUrl)
  const connection = `host=${hostname} port=${port || 5432} user=${username} dbname=${pathname.slice(1)}`
  const layer = ({ layer: name, shape, select }: MappedLayer) => `
  LAYER
    NAME "${name}"
    TYPE ${shape}
    STATUS ON
    CONNECTIONTYPE POSTGIS
    CONNECTION "${connection}"
    PROCESSING "CLOSE_CONNECTION=DEFER"
    DATA "geom from (${select}) as feature using unique fid using srid=4490"
    PROJECTION "epsg:4490" END
    METADATA "gml_include_items" "all" "gml_featureid" "fid" END
    CLASS STYLE COLOR 0 0 0 END END
  END`
  return `MAP
  NAME "district"
  EXTENT -20037508 -20037508 20037508 20037508
  SIZE 256 256
  PROJECTION "epsg:3857" END
  OUTPUTFORMAT
    NAME "mvt"
    DRIVER "MVT"
    MIMETYPE "application/vnd.mapbox-vector-tile"
    FORMATOPTION "EXTENT=4096"
    FORMATOPTION "EDGE_BUFFER=64"
  END
  WEB METADATA "ows_enable_request" "*" END END
${layers.map(layer).join('\n')}
END
`
}
