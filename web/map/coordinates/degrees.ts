/** Longitude and latitude as planners write them. */

/** `103.846213°E 30.861772°N`, six decimals being about 0.1 m. */
export const formatLonLat = (lng: number, lat: number): string =>
  `${Math.abs(lng).toFixed(6)}°${lng < 0 ? 'W' : 'E'} ${Math.abs(lat).toFixed(6)}°${lat < 0 ? 'S' : 'N'}`

/** `103°50′46.37″E 30°51′42.38″N`; rounding carries into minutes and degrees. */
export const formatDms = (lng: number, lat: number): string =>
  `${dms(lng)}${lng < 0 ? 'W' : 'E'} ${dms(lat)}${lat < 0 ? 'S' : 'N'}`

function dms(degrees: number): string {
  const hundredths = Math.round(Math.abs(degrees) * 360_000)
  const seconds = (hundredths % 6000) / 100
  const minutes = Math.floor(hundredths / 6000) % 60
  const whole = Math.floor(hundredths / 360_000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${whole}°${two(minutes)}′${seconds.toFixed(2).padStart(5, '0')}″`
}
