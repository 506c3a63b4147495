/** What rules D03, D06, D09, D13 and D15 say about one homestead case. */
import type { LayerId } from '../../gis-data/layers/index.ts'
import type { Draft } from '../draft-book.ts'
import type { Finding, Judgement } from './finding.ts'
import type { Ground, Judge } from './ground.ts'

/** Planted deadlines lie years before or after this, so that the day of the check does not matter. */
const TODAY = '2026-01-01'
const VISITS_SINCE = '2019-12-12'

export const judgeCase: Judge = (file, ground) => {
  const judgement: Judgement = { findings: [], doubtful: false, slightM2: [] }
  const { kind, stage } = file.values
  if (kind === 'withdrawal') {
    const carriedOut = stage === null || stage === 'approved' || stage === 'accepted'
    if (carriedOut && !file.values.consent_number)
      judgement.findings.push(atPlot('D15', file, stage === null, ground))
    return judgement
  }
  if (kind === 'relocate') judgeOldHouse(file, ground, judgement)
  if (kind === 'relocate' || kind === 'new') judgeHistory(file, ground, judgement)
  judgeWorks(file, ground, judgement)
  judgeRecords(file, ground, judgement)
  return judgement
}

const about = (
  rule: string,
  file: Draft,
  state: Finding['state'],
  objectLayer: LayerId | null = null,
  object: Draft | null = null,
): Finding => ({ rule, subjectLayer: 'homestead_case', subject: file, objectLayer, object, state })

function atPlot(rule: string, file: Draft, unknown: boolean, { homesteadAt }: Ground): Finding {
  const plot = homesteadAt(String(file.values.parcel_code))
  return about(
    rule,
    file,
    unknown ? 'undecidable' : 'nonconforming',
    plot ? 'homestead' : null,
    plot,
  )
}

function judgeOldHouse(file: Draft, ground: Ground, { findings }: Judgement): void {
  const { stage, old_parcel_code, demolition_due_on, accepted_on, old_house_removed_on } =
    file.values
  if (stage === 'rejected' || stage === 'cancelled') return
  if (typeof old_parcel_code !== 'string') {
    findings.push(about('D03', file, 'undecidable'))
    return
  }
  const due = demolition_due_on ?? accepted_on
  if (typeof due === 'string' && due > TODAY) return
  for (const house of ground.housesAt(old_parcel_code)) {
    const state = !due ? 'undecidable' : old_house_removed_on ? 'conditional' : 'nonconforming'
    findings.push(about('D03', file, state, 'rural_house', house))
  }
}

function judgeHistory(file: Draft, ground: Ground, { findings }: Judgement): void {
  const { stage, household_code, applied_on } = file.values
  if (stage === 'rejected' || stage === 'cancelled') return
  if (!household_code) {
    findings.push(about('D09', file, 'undecidable'))
    return
  }
  for (const transfer of ground.transfersOf(String(household_code))) {
    const on = transfer.values.transferred_on
    const unknown = !on || !applied_on
    if (!unknown && String(on) >= String(applied_on)) continue
    const state = unknown ? 'undecidable' : 'nonconforming'
    findings.push(about('D09', file, state, 'homestead_transfer', transfer))
  }
}

function judgeWorks(file: Draft, ground: Ground, { findings }: Judgement): void {
  const { stage, started_on, approved_on, permit_number } = file.values
  if (!started_on && stage !== 'accepted') return
  const unknown = stage === null || !started_on || (isApproved(stage) && !approved_on)
  const early = !isApproved(stage) || (started_on && started_on < approved_on!)
  if (unknown || early || !permit_number) findings.push(atPlot('D06', file, unknown, ground))
}

function judgeRecords(file: Draft, ground: Ground, { findings }: Judgement): void {
  const { stage, started_on, approved_on, ...values } = file.values
  if (stage !== null && !isApproved(stage)) return
  const complete =
    values.review_visit_on &&
    values.approval_number &&
    values.permit_number &&
    (values.setting_out_visit_on || (!started_on && stage !== 'accepted')) &&
    (values.acceptance_visit_on || stage !== 'accepted')
  if (stage !== null && complete) return
  const finding = atPlot('D13', file, stage === null || !approved_on, ground)
  const historic = stage !== null && approved_on && approved_on < VISITS_SINCE
  findings.push(historic ? { ...finding, state: 'notice' } : finding)
}

const isApproved = (stage: unknown) => stage === 'approved' || stage === 'accepted'
