/** The finished check that a check after an edit can be based on. */
import { district } from '../../gis-data/district.ts'
import type { CheckRunSummary } from '../api/checks.ts'

/** `runs` newest first; the one that is open on the map comes before newer ones. */
export function chooseBase(
  runs: readonly CheckRunSummary[],
  unitCodes: readonly (string | null)[],
  open: string | null,
): CheckRunSummary | null {
  const usable = runs.filter(
    ({ status, scope }) => status === 'done' && !scope.geometry && covers(scope.unit, unitCodes),
  )
  return usable.find(({ id }) => id === open) ?? usable[0] ?? null
}

/** What belongs to no unit is covered by the whole district alone. */
const covers = (unit: string | undefined, unitCodes: readonly (string | null)[]) =>
  unit === undefined ||
  unit === district.code ||
  unitCodes.every((code) => code?.startsWith(unit) ?? false)
