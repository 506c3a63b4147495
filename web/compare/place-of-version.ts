/** Where on the slider of a plan's versions the map stands. */
import type { PlanVersion } from '../../server/api/village-contract.ts'

/** The version of that number that held at the revision; its last where `revision` is null, its first where none held. */
export function placeOfVersion(
  versions: readonly Pick<PlanVersion, 'code' | 'revision'>[],
  code: string,
  revision: number | null,
): number {
  const held = versions.findLastIndex(
    (version) => version.code === code && (revision === null || version.revision <= revision),
  )
  if (held >= 0) return held
  return Math.max(
    0,
    versions.findIndex((version) => version.code === code),
  )
}
