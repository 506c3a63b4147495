/** `hegui inspect FILE`: a delivery judged before it enters the database. */

import { setTimeout as pause } from 'node:timers/promises'
import { verdictTitles } from '../../../gis-data/rules/delivery/delivery-score.ts'
import { stateTitles } from '../../../gis-data/rules/rule.ts'
import {
  type Comparison,
  comparisonSchema,
  type Defect,
  type Delivery,
  defectPageSchema,
  deliverySchema,
} from '../../api/delivery-contract.ts'
import type { ApiClient } from '../api-client.ts'
import { type DeliveryBody, withDelivery } from '../delivery-body.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import type { ProgressLine } from '../progress-line.ts'
import type { RegisterCommand, Session } from '../session.ts'
import { textTable } from '../text-table.ts'

interface Options {
  readonly profile?: string
  readonly codes?: string
  readonly json?: boolean
}

interface Inspected {
  readonly delivery: Delivery
  readonly defects: readonly Defect[]
  readonly comparison: Comparison | null
}

const PAGE = 1000
const ASK_EVERY_MS = 300

export const inspectCommand: RegisterCommand = (program, session) => {
  program
    .command('inspect')
    .description(
      '成果质检：规划或调查成果入库前检查 (inspect a plan or survey delivery before it is imported)',
    )
    .argument(
      '<file>',
      '成果：压缩包、文件夹，或单个 Shapefile、FileGDB、GeoPackage 等 (an archive, a folder or a file)',
    )
    .option('--profile <id>', '成果类型：village_plan、land_survey (kind of delivery)')
    .option('--codes <year>', '用地用海分类版本：2020、2023 (version of the list of uses)')
    .option('--json', '以 JSON 输出 (machine-readable)')
    .action(async (file: string, { json, ...options }: Options) => {
      const inspected = await session.withApi((api, progress) =>
        withDelivery(file, (delivery) => inspect(api, delivery, options, progress)),
      )
      if (json) session.json(inspected)
      else tell(session, inspected)
      if (inspected.delivery.verdict === 'failed')
        throw new CommandFault('成果不合格 (the delivery fails)', exitCodes.userFault)
    })
}

async function inspect(
  api: ApiClient,
  { name, body }: DeliveryBody,
  options: Omit<Options, 'json'>,
  progress: ProgressLine,
): Promise<Inspected> {
  const query = new URLSearchParams({ ...options, filename: name })
  const sent = await api.send(`/api/deliveries?${query}`, {
    method: 'POST',
    body,
  })
  const { id } = (await sent.json()) as { id: string }
  for (;;) {
    const delivery = deliverySchema.parse(await api.get(`/api/deliveries/${id}`))
    if (delivery.status === 'done') return withDefects(api, delivery)
    if (delivery.status === 'failed' || delivery.status === 'cancelled')
      throw new CommandFault(
        delivery.error
          ? `${delivery.error} (${delivery.errorEn})`
          : '质检没有完成 (the inspection was not done)',
      )
    progress.show(delivery)
    await pause(ASK_EVERY_MS)
  }
}

async function withDefects(api: ApiClient, delivery: Delivery): Promise<Inspected> {
  const defects: Defect[] = []
  for (let total = 1; defects.length < total; ) {
    const path = `/api/deliveries/${delivery.id}/defects?limit=${PAGE}&offset=${defects.length}`
    const page = defectPageSchema.parse(await api.get(path))
    defects.push(...page.defects)
    total = page.defects.length === 0 ? 0 : page.total
  }
  const comparison =
    delivery.previous === null
      ? null
      : comparisonSchema.parse(await api.get(`/api/deliveries/${delivery.id}/compare`))
  return { delivery, defects, comparison }
}

const MAX_TOLD = 30

function tell(session: Session, { delivery, defects, comparison }: Inspected): void {
  const { name, score, rules } = delivery
  const verdict = delivery.verdict ? session.words(verdictTitles[delivery.verdict]) : ''
  session.line(`${name}：${score} 分，${verdict}`, `${name}: ${score} points, ${verdict}`)
  session.line(
    textTable([
      session.language === 'zh'
        ? ['规则', '类', '结论', '应查', '已查', '搁置', '缺陷']
        : ['Rule', 'Class', 'Result', 'Due', 'Checked', 'Set aside', 'Defects'],
      ...rules.map((rule) => [
        rule.id,
        rule.defectClass,
        session.words(stateTitles[rule.result]),
        String(rule.considered),
        String(rule.checked),
        String(rule.setAside),
        String(rule.defects),
      ]),
    ]),
  )
  for (const { rule, sentence, sentenceEn } of defects.slice(0, MAX_TOLD))
    session.line(`  ${rule} ${sentence}`, `  ${rule} ${sentenceEn}`)
  if (defects.length > MAX_TOLD)
    session.line(
      `  …共 ${defects.length} 条，--json 可见全部`,
      `  … ${defects.length} in all, --json tells them`,
    )
  if (comparison)
    session.line(
      `与上一次相比：消除 ${comparison.gone}，仍在 ${comparison.still}，新增 ${comparison.new}`,
      `since the last time: ${comparison.gone} gone, ${comparison.still} still there, ${comparison.new} new`,
    )
}
