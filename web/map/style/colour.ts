/** Carries the catalogue's colours, chosen for paper, to the ground they are drawn on. */
import type { MapTokens } from './map-tokens.ts'

const NIGHT_LINE_LIGHTNESS: readonly [number, number] = [0.5, 0.72]
const NIGHT_FILL_LIGHTNESS: readonly [number, number] = [0.28, 0.55]

export const lineColour = (hex: string, tokens: MapTokens): string =>
  tokens.name === 'day' ? hex : withLightness(hex, NIGHT_LINE_LIGHTNESS)

export const fillColour = (hex: string, tokens: MapTokens): string =>
  tokens.name === 'day' ? hex : withLightness(hex, NIGHT_FILL_LIGHTNESS)

export function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** Moves the HSL lightness into the band and keeps hue and saturation. */
function withLightness(hex: string, [low, high]: readonly [number, number]): string {
  const [red, green, blue] = channels(hex).map((channel) => channel / 255) as [
    number,
    number,
    number,
  ]
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  const lightness = (most + least) / 2
  const chroma = most - least
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1))
  const target = low + (high - low) * lightness
  const reach = saturation * Math.min(target, 1 - target)
  const scaled = (channel: number) =>
    chroma === 0 ? target : target + ((channel - lightness) / (chroma / 2)) * reach
  const hexPair = (channel: number) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${[red, green, blue].map((channel) => hexPair(scaled(channel))).join('')}`
}
