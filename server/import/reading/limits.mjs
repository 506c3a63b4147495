/** How much one delivery may hold. Above these an import is refused, never cut short. */

export const limits = {
  /** GeoJSON is parsed in one piece. */
  geojsonBytes: 256 * 1024 * 1024,
  rows: 2_000_000,
  vertices: 40_000_000,
  verticesPerShape: 500_000,
  /** Size of one batch handed to the database. */
  batchRows: 2_000,
  batchBytes: 6 * 1024 * 1024,
}
