/** The files of homestead cases: recent approvals and withdrawals, complete and in order. */
import type { Draft, DraftBook } from '../draft-book.ts'
import { createRandom } from '../random.ts'
import type { WrittenHome } from './write-homes.ts'

/** Approvals from this day on have a file; those before are in the paper archive. */
const FILES_SINCE = '2020-01-01'

export function writeHomesteadCases(book: DraftBook, homes: readonly WrittenHome[]): void {
  const cleared = new Map<string, Draft[]>()
  for (const { homestead, houses } of homes) {
    if (homestead.values.use_state !== 'withdrawn') continue
    writeWithdrawal(book, homestead)
    if (houses.length > 0) continue
    const unit = homestead.unitCode!
    cleared.set(unit, [...(cleared.get(unit) ?? []), homestead])
  }
  for (const { homestead } of homes) {
    const { approved_on, acquisition, use_state } = homestead.values
    if (acquisition !== 'approved' || use_state === 'withdrawn') continue
    if (String(approved_on) < FILES_SINCE) continue
    const old = cleared.get(homestead.unitCode!)?.pop() ?? null
    writeApproval(book, homestead, old)
  }
}

function writeWithdrawal(book: DraftBook, homestead: Draft): void {
  const serial = book.layers.homestead_case.length + 1
  const random = createRandom(`withdrawal ${serial}`)
  const year = random.integer(2019, 2024)
  addCase(book, homestead, {
    code: `TC${year}${String(serial).padStart(5, '0')}`,
    kind: 'withdrawal',
    stage: 'accepted',
    applied_on: `${year}-03-${random.integer(10, 28)}`,
    approved_on: `${year}-05-${random.integer(10, 28)}`,
    accepted_on: `${year}-09-${random.integer(10, 28)}`,
    consent_number: `TCXY〔${year}〕${serial}号`,
  })
}

/** With an old homestead given up the case is one of building elsewhere. */
export function writeApproval(book: DraftBook, homestead: Draft, old: Draft | null): Draft {
  const serial = book.layers.homestead_case.length + 1
  const random = createRandom(`approval ${serial}`)
  const approvedOn = String(homestead.values.approved_on)
  const after = (days: number) => addDays(approvedOn, days)
  const begun = random.integer(12, 40)
  const built = begun + random.integer(120, 240)
  const year = approvedOn.slice(0, 4)
  return addCase(book, homestead, {
    code: `ZJD${year}${String(serial).padStart(5, '0')}`,
    kind: old ? 'relocate' : random.pick(['new', 'rebuild', 'rebuild', 'extension']),
    stage: 'accepted',
    old_parcel_code: old?.values.parcel_code ?? null,
    applied_on: after(-random.integer(45, 80)),
    review_visit_on: after(-random.integer(15, 40)),
    approved_on: approvedOn,
    approval_number: `郫宅批〔${year}〕${serial}号`,
    permit_number: `乡字第510117${year}${String(serial).padStart(5, '0')}号`,
    setting_out_visit_on: after(random.integer(4, 10)),
    started_on: after(begun),
    acceptance_visit_on: after(built),
    accepted_on: after(built + 7),
    demolition_due_on: old ? after(built + 97) : null,
    old_house_removed_on: old ? after(built + 60) : null,
  })
}

const addCase = (book: DraftBook, homestead: Draft, values: Draft['values']): Draft =>
  book.add('homestead_case', {
    unitCode: homestead.unitCode,
    values: {
      household_code: homestead.values.household_code!,
      parcel_code: homestead.values.parcel_code!,
      ...values,
    },
  })

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
