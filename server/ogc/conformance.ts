/** What the services promise, class by class. */
const features = 'http://www.opengis.net/spec/ogcapi-features'
const common = 'http://www.opengis.net/spec/ogcapi-common'
const tiles = 'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf'
const cql2 = 'http://www.opengis.net/spec/cql2/1.0/conf'

export const conformanceClasses: readonly string[] = [
  `${common}-1/1.0/conf/core`,
  `${common}-2/1.0/conf/collections`,
  ...['core', 'geojson', 'html', 'oas30'].map((name) => `${features}-1/1.0/conf/${name}`),
  `${features}-2/1.0/conf/crs`,
  ...['filter', 'features-filter', 'queryables', 'queryables-query-parameters'].map(
    (name) => `${features}-3/1.0/conf/${name}`,
  ),
  ...[
    'cql2-text',
    'cql2-json',
    'basic-cql2',
    'advanced-comparison-operators',
    'case-insensitive-comparison',
    'basic-spatial-functions',
    'basic-spatial-functions-plus',
    'spatial-functions',
    'temporal-functions',
    'property-property',
  ].map((name) => `${cql2}/${name}`),
  ...['core', 'tileset', 'tilesets-list', 'mvt'].map((name) => `${tiles}/${name}`),
]
