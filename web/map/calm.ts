/** Whether a person asked for less motion, and what the map then leaves out. */
export const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** How long names and pictures fade in; without fading the map is at rest as soon as it is drawn. */
export const fadeMs = () => (calm() ? 0 : 300)
