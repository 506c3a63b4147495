/** Keys of the desk: digits for pages, sharing, the theme, the parts of a page. */
import { useLocation } from 'wouter'
import { useHotkeys } from '../lib/use-hotkeys.ts'
import { usePartKeys } from '../lib/use-part-keys.ts'
import { shareOpen } from '../state/share-open.ts'
import { switchTheme } from '../state/switch-theme.ts'
import { pageAddress } from '../state/use-page-state.ts'

export function DeskKeys({ pages }: { pages: readonly { readonly path: string }[] }) {
  const [, navigate] = useLocation()
  usePartKeys()
  const numbered = pages
    .slice(0, 9)
    .map(({ path }, at) => [String(at + 1), () => navigate(pageAddress(path))] as const)
  useHotkeys({
    ...Object.fromEntries(numbered),
    s: () => shareOpen.set((open) => !open),
    t: switchTheme,
  })
  return null
}
