/** `hegui cross-table`: a layer's areas, lengths or numbers by unit and class, or over a second layer. */
import { extname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { foldSlivers } from '../../../gis-data/fold-slivers.ts'
import { amountUnitIds } from '../../../gis-data/table-measure.ts'
import { type OverlayTable, overlayTableSchema, tableRows } from '../../api/analysis-contract.ts'
import type { ApiClient } from '../api-client.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import type { ProgressLine } from '../progress-line.ts'
import { saveResponse } from '../save-response.ts'
import type { RegisterCommand } from '../session.ts'

interface Options {
  readonly layer: string
  readonly with?: string
  readonly buffer?: string
  readonly rows: string
  readonly field?: string
  readonly withField?: string
  readonly firstLevel?: boolean
  readonly unit?: string
  readonly in?: string
  readonly allColumns?: boolean
  readonly json?: boolean
}

const ASK_EVERY_MS = 200

export const crossTableCommand: RegisterCommand = (program, session) => {
  program
    .command('cross-table')
    .description(
      '按村社区和类汇总面积、长度或个数，可与第二个图层叠加 (areas, lengths or numbers by unit and class)',
    )
    .argument('[file]', '写入 .xlsx 或 .csv；缺省输出 CSV (file to write; else CSV is printed)')
    .requiredOption('--layer <id>', '统计图层，面、线或点 (layer of areas, lines or points)')
    .option('--with <id>', '叠加图层 (second layer)')
    .option('--buffer <metres>', '叠加图层外扩 (around the second layer)')
    .option('--rows <rows>', `各行 (rows)：${tableRows.join('、')}`, 'unit')
    .option('--field <name>', '分类字段 (field of classes)')
    .option('--with-field <name>', '叠加图层的分类字段 (field of classes of the second layer)')
    .option('--first-level', '按一级类 (first two digits of codes)')
    .option('--unit <code>', '只算这一单位 (within this unit only)')
    .option('--in <unit>', `单位 (unit)：${amountUnitIds.join('、')}`)
    .option(
      '--all-columns',
      '只由疑似套合误差组成的数仍列在各列 (possible misfits stay in their columns)',
    )
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .action((file: string | undefined, options: Options) =>
      session.withApi(async (api, progress) => {
        const format = file === undefined ? 'csv' : extname(file).slice(1).toLowerCase()
        if (format !== 'csv' && format !== 'xlsx')
          throw new CommandFault(`${file}: .csv, .xlsx`, exitCodes.usage)
        const made = await makeTable(api, questionOf(options), progress)
        const { table } = made
        if (options.json)
          session.json({
            ...made,
            table: options.allColumns || !table ? table : foldSlivers(table),
          })
        if (options.json && file === undefined) return
        const query = new URLSearchParams({
          format,
          slivers: options.allColumns ? 'all' : 'folded',
          language: session.language,
          ...(options.in !== undefined && { unit: options.in }),
        })
        const response = await api.send(`/api/overlay/tables/${made.id}/file?${query}`)
        if (file === undefined) {
          const text = (await response.text()).trimEnd()
          session.line(text, text)
        } else {
          const bytes = await saveResponse(response, file)
          if (!options.json)
            session.line(`${file}: ${bytes} 字节 (bytes)`, `${file}: ${bytes} bytes`)
        }
      }),
    )
}

const questionOf = ({ buffer, firstLevel, unit, ...options }: Options) => ({
  layer: options.layer,
  with: options.with,
  field: options.field,
  withField: options.withField,
  rows: options.rows,
  ...(buffer !== undefined && { bufferM: Number(buffer) }),
  ...(firstLevel && { level: 'first' }),
  ...(unit !== undefined && { within: { unit } }),
})

async function makeTable(
  api: ApiClient,
  question: object,
  progress: ProgressLine,
): Promise<OverlayTable> {
  const { id } = (await api.post('/api/overlay/tables', question)) as { id: string }
  for (;;) {
    const made = overlayTableSchema.parse(await api.get(`/api/overlay/tables/${id}`))
    if (made.status === 'done') return made
    if (made.status !== 'queued' && made.status !== 'running')
      throw new CommandFault(
        `没有算成：${made.error ?? '已取消'}\n${made.errorEn ?? 'cancelled'}`,
        exitCodes.userFault,
      )
    progress.show(made)
    await pause(ASK_EVERY_MS)
  }
}
