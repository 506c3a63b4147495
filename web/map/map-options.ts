/** What every map on the page is made with. */
import type { StyleSpecification } from 'maplibre-gl'
import { LABEL_FONTS } from './label-fonts.ts'
import { sameOrigin } from './same-origin.ts'

const blank: StyleSpecification = { version: 8, sources: {}, layers: [] }

export const mapOptions = {
  mapStyle: blank,
  localIdeographFontFamily: LABEL_FONTS,
  attributionControl: false,
  maxZoom: 20,
  minZoom: 8,
  maxPitch: 60,
  styleDiffing: true,
  transformRequest: (url: string) => ({ url: sameOrigin(url, window.location.origin) }),
} as const
