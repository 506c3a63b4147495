/** The way of a case: its states, the steps between them, and what each step must state. */
import type { Words } from '../words.ts'

export const caseStates = [
  'to_verify',
  'confirmed',
  'false_alarm',
  'historic',
  'rectifying',
  'review',
  'closed',
  'exempted',
] as const
export type CaseState = (typeof caseStates)[number]

export const caseStateTitles: Record<CaseState, Words> = {
  to_verify: { title: '待核查', titleEn: 'To be verified' },
  confirmed: { title: '属实', titleEn: 'Confirmed' },
  false_alarm: { title: '误报', titleEn: 'False alarm' },
  historic: { title: '历史遗留', titleEn: 'Historic' },
  rectifying: { title: '整改中', titleEn: 'Being put right' },
  review: { title: '复核', titleEn: 'Under review' },
  closed: { title: '销号', titleEn: 'Closed' },
  exempted: { title: '豁免', titleEn: 'Exempted' },
}

/** What the newest run that looked at the finding says of it. */
export const findingStandings = ['present', 'gone', 'undecidable', 'not_checked'] as const
export type FindingStanding = (typeof findingStandings)[number]

export const standingTitles: Record<FindingStanding, Words> = {
  present: { title: '最新审查中仍存在', titleEn: 'Still found by the newest run' },
  gone: { title: '最新审查中已不存在', titleEn: 'No longer found by the newest run' },
  undecidable: { title: '最新审查无法判定', titleEn: 'The newest run could not judge it' },
  not_checked: { title: '尚无后续审查覆盖', titleEn: 'No run has looked at it' },
}

export const caseActions = [
  'open',
  'confirm',
  'dismiss',
  'mark_historic',
  'order_rectification',
  'submit_for_review',
  'send_back',
  'close',
  'exempt',
  'reassign',
  'reopen',
  'expire',
] as const
export type CaseAction = (typeof caseActions)[number]

export interface CaseTransition extends Words {
  readonly from: readonly CaseState[]
  /** Absent = the state stays. */
  readonly to?: CaseState
  /** Fields of a step that must be given besides who and why. */
  readonly needs: readonly CaseDetail[]
}

/** `attachment`: at least one file. */
export const caseDetails = [
  'responsible',
  'deadline',
  'documentNumber',
  'expiresOn',
  'attachment',
] as const
export type CaseDetail = (typeof caseDetails)[number]

/** `open` and `expire` are not chosen from a list: one begins a case, the other comes by itself. */
export const caseTransitions: Record<Exclude<CaseAction, 'open' | 'expire'>, CaseTransition> = {
  confirm: {
    title: '核查属实',
    titleEn: 'Confirm',
    from: ['to_verify'],
    to: 'confirmed',
    needs: [],
  },
  dismiss: {
    title: '认定误报',
    titleEn: 'Call it a false alarm',
    from: ['to_verify'],
    to: 'false_alarm',
    needs: [],
  },
  mark_historic: {
    title: '认定历史遗留',
    titleEn: 'Call it historic',
    from: ['to_verify', 'confirmed'],
    to: 'historic',
    needs: [],
  },
  order_rectification: {
    title: '责令整改',
    titleEn: 'Order to put right',
    from: ['confirmed', 'historic'],
    to: 'rectifying',
    needs: ['responsible', 'deadline'],
  },
  // A false alarm too is looked at by a second person before it is closed: there is no "ignore".
  submit_for_review: {
    title: '提交复核',
    titleEn: 'Submit for review',
    from: ['rectifying', 'false_alarm', 'historic'],
    to: 'review',
    needs: [],
  },
  send_back: {
    title: '退回整改',
    titleEn: 'Send back',
    from: ['review'],
    to: 'rectifying',
    needs: ['responsible', 'deadline'],
  },
  close: { title: '销号', titleEn: 'Close', from: ['review'], to: 'closed', needs: [] },
  exempt: {
    title: '豁免',
    titleEn: 'Exempt',
    from: ['confirmed', 'historic', 'rectifying'],
    to: 'exempted',
    needs: ['documentNumber', 'expiresOn', 'attachment'],
  },
  reassign: {
    title: '调整责任单位与期限',
    titleEn: 'Reassign',
    from: ['to_verify', 'confirmed', 'historic', 'rectifying', 'review'],
    needs: ['responsible', 'deadline'],
  },
  reopen: {
    title: '重新核查',
    titleEn: 'Reopen',
    from: ['false_alarm', 'historic', 'review', 'closed', 'exempted'],
    to: 'to_verify',
    needs: [],
  },
}

export type ChosenAction = keyof typeof caseTransitions
export const chosenActions = Object.keys(caseTransitions) as ChosenAction[]

export const caseActionTitles: Record<CaseAction, Words> = {
  open: { title: '立案', titleEn: 'Open the case' },
  expire: { title: '豁免到期，自动恢复核查', titleEn: 'Exemption expired, reopened' },
  ...caseTransitions,
}

/** The steps that a case in this state may take, in the order they are offered. */
export const nextActions = (state: CaseState): ChosenAction[] =>
  chosenActions.filter((action) => caseTransitions[action].from.includes(state))
