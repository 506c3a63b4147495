/** The scale of a Web Mercator view at its latitude, on a screen of 96 dpi. */
const EQUATOR_M_PER_PX_AT_0 = 78271.51696
const M_PER_PX_OF_SCREEN = 0.0254 / 96

export const metresPerPixel = (zoom: number, lat: number): number =>
  (EQUATOR_M_PER_PX_AT_0 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom

/** `1 : 25,000`, to two significant figures: a screen is not a printed sheet. */
export function formatScale(zoom: number, lat: number): string {
  const denominator = metresPerPixel(zoom, lat) / M_PER_PX_OF_SCREEN
  const magnitude = 10 ** (Math.floor(Math.log10(denominator)) - 1)
  return `1 : ${(Math.round(denominator / magnitude) * magnitude).toLocaleString('en-US')}`
}
