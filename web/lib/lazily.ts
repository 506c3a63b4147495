/** A component that is loaded when it is first drawn. */
import { type ComponentType, lazy } from 'react'

/** `lazily(() => import('./help-drawer.tsx'), 'HelpDrawer')` */
export const lazily = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }))
