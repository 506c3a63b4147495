/** The sheet of keys, out of the pages and tools that there are. */
import type { AtlasTool } from './atlas/tools.ts'
import type { KeyGroup } from './help/shortcut-sheet.tsx'
import type { PageLink } from './shell/page-link.ts'

export const keyGroups = (
  pages: readonly PageLink[],
  tools: readonly AtlasTool[],
): readonly KeyGroup[] => [
  {
    title: 'keys.tools',
    keys: tools.flatMap(({ hotkey, title }) =>
      hotkey ? [{ press: [hotkey.toUpperCase()], does: title }] : [],
    ),
  },
  {
    title: 'keys.everywhere',
    keys: [
      { press: ['/'], does: 'keys.search' },
      { press: ['S'], does: 'share.title' },
      { press: ['T'], does: 'keys.theme' },
      { press: ['Ctrl', '+ −'], does: 'keys.size' },
      { press: ['F6'], does: 'keys.parts' },
      { press: ['F1'], does: 'help.title' },
      { press: ['?'], does: 'keys.title' },
      { press: ['Esc'], does: 'keys.close' },
    ],
  },
  {
    title: 'keys.map',
    keys: [
      { press: ['↑', '↓', '←', '→'], does: 'keys.pan' },
      { press: ['+', '−'], does: 'keys.zoom' },
      { press: ['Shift', '← →'], does: 'keys.turn' },
      { press: ['Shift', '↑ ↓'], does: 'keys.tilt' },
      { press: ['Enter'], does: 'keys.identify' },
      { press: ['B'], does: 'keys.table' },
      { press: ['H'], does: 'keys.home' },
      { press: ['Shift', 'F10'], does: 'keys.menu' },
    ],
  },
  {
    title: 'keys.drawing',
    keys: [
      { press: ['Space'], does: 'keys.setCorner' },
      { press: ['Enter'], does: 'keys.finish' },
      { press: ['Ctrl', 'Z'], does: 'keys.undo' },
      { press: ['⌫'], does: 'keys.corner' },
      { press: ['Esc'], does: 'keys.giveUp' },
    ],
  },
  {
    title: 'shell.pages',
    keys: pages.slice(0, 9).map(({ title }, at) => ({ press: [String(at + 1)], does: title })),
  },
]
