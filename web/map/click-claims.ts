/** What lies over the layers may take a click for itself before it becomes a question about the place. */
import { useEffect, useRef } from 'react'
import type { PlaceOnMap } from './place-on-map.ts'

type Claim = (event: PlaceOnMap) => boolean

const claims = new Set<Claim>()

/** True where someone took it. */
export const claimedClick = (event: PlaceOnMap): boolean =>
  [...claims].some((claim) => claim(event))

/** `claim` answers whether the click was meant for it. */
export function useClickClaim(claim: Claim): void {
  const latest = useRef(claim)
  latest.current = claim
  useEffect(() => {
    const asked: Claim = (event) => latest.current(event)
    claims.add(asked)
    return () => {
      claims.delete(asked)
    }
  }, [])
}
