/** When a plan went through its steps: the villagers' consent, the town, submission, approval, notice. */
import { isoDate } from '../dates.ts'

/** `approvedOn` for approved plans; others have come as far as their status says. */
export function planSteps(status: string, year: number, approvedOn: string | null) {
  const submitted = approvedOn ? monthsBefore(approvedOn, 2) : `${year}-10-12`
  const reached = ['drafting', 'notice', 'submitted', 'approved'].indexOf(status)
  return {
    town_reviewed_on: reached >= 1 ? monthsBefore(submitted, 3) : null,
    consented_on: reached >= 2 ? monthsBefore(submitted, 1) : null,
    submitted_on: reached >= 2 ? submitted : null,
    published_on: approvedOn ? `${approvedOn.slice(0, 8)}28` : null,
  }
}

function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const at = year * 12 + month - 1 - months
  return isoDate(Math.floor(at / 12), (at % 12) + 1, date)
}
