/** The build without an embedded worker has the same names and no types of its own. */
declare module 'maplibre-gl/dist/maplibre-gl-csp.js' {
  export * from 'maplibre-gl'
}
