/** The colours and measures of the desk, as CSS variables and as the component library's theme. */
import { theme as algorithms, type MappingAlgorithm, type ThemeConfig } from 'antd'

export type ThemeName = 'day' | 'night'

interface Desk {
  readonly ground: string
  readonly panel: string
  readonly panelSunk: string
  readonly rule: string
  readonly ink: string
  readonly ink2: string
  readonly accent: string
  readonly accentInk: string
  readonly accentFaint: string
  readonly violation: string
  readonly amber: string
  readonly blue: string
  readonly green: string
  readonly grey: string
}

const desks: Record<ThemeName, Desk> = {
  day: {
    ground: '#F6F3EA',
    panel: '#FFFFFF',
    panelSunk: '#FAF8F2',
    rule: '#E6E2D8',
    ink: '#22303A',
    ink2: '#5B6B75',
    accent: '#0E7C86',
    accentInk: '#0B656D',
    accentFaint: '#E5F1F1',
    violation: '#D4380D',
    amber: '#9A5F00',
    blue: '#3B6EA5',
    green: '#3F7D36',
    grey: '#66737D',
  },
  night: {
    ground: '#0B1E2D',
    panel: '#0F2637',
    panelSunk: '#0C2131',
    rule: '#1E3A4F',
    ink: '#E8F1F5',
    ink2: '#9DB4C0',
    accent: '#36CFC9',
    accentInk: '#6FE0DB',
    accentFaint: '#12384A',
    violation: '#FF7A60',
    amber: '#F0B04A',
    blue: '#7FB0E6',
    green: '#86C77A',
    grey: '#9DB4C0',
  },
}

export function applyTheme(name: ThemeName): void {
  const root = document.documentElement
  root.dataset.theme = name
  root.style.colorScheme = name === 'day' ? 'light' : 'dark'
  for (const [token, value] of Object.entries(desks[name])) {
    const variable = token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    root.style.setProperty(`--${variable.replace(/(\d)/, '-$1')}`, value)
  }
}

/** The compact algorithm also shrinks letters, to 10 px of 13; rows stay compact, text does not. */
const legible: MappingAlgorithm = (_seed, map) => ({
  ...map!,
  fontSize: 13,
  fontSizeSM: 12,
  fontSizeLG: 14,
})

export function componentTheme(name: ThemeName): ThemeConfig {
  const desk = desks[name]
  const base = name === 'day' ? algorithms.defaultAlgorithm : algorithms.darkAlgorithm
  const isNight = name === 'night'
  return {
    algorithm: [base, algorithms.compactAlgorithm, legible],
    cssVar: { key: `hegui-${name}` },
    token: {
      colorPrimary: desk.accent,
      colorInfo: desk.accent,
      colorLink: desk.accentInk,
      colorText: desk.ink,
      colorTextSecondary: desk.ink2,
      colorTextPlaceholder: desk.grey,
      colorBgBase: desk.panel,
      colorBgContainer: desk.panel,
      colorBgElevated: desk.panel,
      colorBorder: desk.rule,
      colorBorderSecondary: desk.rule,
      colorError: desk.violation,
      colorWarning: desk.amber,
      colorSuccess: desk.green,
      // what the dark algorithm derives from our panel is a saturated blue
      ...(isNight && { colorBgContainerDisabled: desk.panelSunk, colorBorderDisabled: desk.rule }),
      borderRadius: 4,
      fontFamily: 'var(--font)',
      motionDurationMid: '0.16s',
      motionDurationSlow: '0.2s',
    },
    components: {
      // white on the night's accent is 2.6 : 1
      Button: { primaryColor: isNight ? desk.ground : desk.panel },
      Table: { headerBg: desk.panelSunk, headerColor: desk.ink2 },
      Segmented: isNight ? { trackBg: desk.ground, itemSelectedBg: desk.rule } : {},
      Slider: {
        handleSize: 8,
        handleSizeHover: 10,
        railSize: 3,
        ...(isNight && {
          railBg: desk.rule,
          railHoverBg: desk.rule,
          trackBg: desk.accent,
          trackHoverBg: desk.accent,
          handleColor: desk.accent,
          dotBorderColor: desk.grey,
          dotActiveBorderColor: desk.accent,
        }),
      },
    },
  }
}
