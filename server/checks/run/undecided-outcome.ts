/** The outcome of a rule where a layer that would decide it holds nothing: every row is set aside. */
import type { LayerId } from '../../../gis-data/layers/index.ts'
import { type RuleId, ruleOf } from '../../../gis-data/rules/index.ts'
import { missingWords } from '../../../gis-data/rules/reasons.ts'
import type { RuleOutcome } from '../../api/contract.ts'

/** The reason is one for all rows, so none is written down by itself: that would be millions. */
export function undecidedOutcome(
  id: RuleId,
  considered: number,
  missing: readonly LayerId[],
): RuleOutcome {
  const { title, titleEn } = missingWords(missing)
  return {
    id,
    version: ruleOf(id).version,
    result: 'undecidable',
    considered,
    checked: 0,
    setAside: considered,
    findings: 0,
    byState: {},
    areaM2: 0,
    missing: [...missing],
    setAsideReasons: considered > 0 ? [{ reason: title, reasonEn: titleEn, rows: considered }] : [],
  }
}
