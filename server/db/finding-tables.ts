/** Row types of what belongs to findings and runs: further units, parts shared, rows replaced. */

/** A unit that a finding lies in beside that of its subject. */
export interface FindingUnitTable {
  finding_id: number
  unit_code: string
}

/** For each rule of a run, a run that stored a part of what it found: itself, or one it is based on. */
export interface RunPartTable {
  run_id: string
  rule: string
  source_id: string
}

/** Findings of earlier parts that hold no longer in the run. */
export interface ReplacedFindingTable {
  run_id: string
  finding_id: number
}

export interface ReplacedSetAsideTable {
  run_id: string
  set_aside_id: number
}
