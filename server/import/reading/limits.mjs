/** How much one delivery may hold. Above these an import is refused, never cut short. */

export const limits = {
  /** GeoJSON is parsed in one piece. */
  geojsonBytes: 256 * 1024 * 1024,
  /** XLSX: what its parts unpack to. */
  workbookBytes: 256 * 1024 * 1024,
  /** CSV and KML are read in one piece as well. */
  textBytes: 256 * 1024 * 1024,
  /** Layers of one file that are looked at. */
  layers: 200,
  fields: 2_000,
  /** Lists and objects within each other, in one value. */
  nesting: 100,
  /** How many rows of a layer are looked at before it is imported. */
  surveyedRows: 100_000,
  rows: 2_000_000,
  vertices: 40_000_000,
  verticesPerShape: 500_000,
  /** Size of one batch handed to the database. */
  batchRows: 4_000,
  batchBytes: 6 * 1024 * 1024,
}
