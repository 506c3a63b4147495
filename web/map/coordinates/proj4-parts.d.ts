/** Parts of proj4 that are enough for one projection; the package types only the whole. */
declare module 'proj4/lib/core' {
  import type proj4 from 'proj4'

  const core: typeof proj4
  export default core
}
declare module 'proj4/lib/Proj' {
  const Proj: { projections: { add(projection: unknown): void } }
  export default Proj
}
declare module 'proj4/lib/projections/etmerc' {
  const etmerc: unknown
  export default etmerc
}
