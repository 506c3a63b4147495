/** `hegui report RUN FILE`: a run as a report, a workbook or an evidence pack. */
import { extname } from 'node:path'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import { saveResponse } from '../save-response.ts'
import { type RegisterCommand, roleNamed } from '../session.ts'

const formats = ['pdf', 'docx', 'xlsx', 'zip'] as const

interface Options {
  readonly finding?: string
  readonly format?: string
  readonly role: string
  readonly json?: boolean
}

export const reportCommand: RegisterCommand = (program, session) => {
  program
    .command('report')
    .description('审查报告、发现清单或证据包 (report, workbook or evidence pack of a run)')
    .argument('<run>', '审查编号，见 hegui check (the run)')
    .argument('<file>', '写入的文件 (file to write)')
    .option('--finding <id>', '只要一条发现的情况单，pdf 或 docx (one finding)')
    .option('--format <format>', `格式：${formats.join('、')}；缺省按扩展名 (by extension)`)
    .option('--role <role>', '以何角色出具 (as which role)', 'planner')
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .action(async (run: string, file: string, options: Options) => {
      const format = formatOf(options.format ?? extname(file).slice(1))
      const { finding } = options
      const part = finding ? `/findings/${encodeURIComponent(finding)}` : ''
      const path = `/api/checks/${encodeURIComponent(run)}${part}/report?format=${format}`
      const bytes = await session.withApi(
        async (api) => saveResponse(await api.send(path), file),
        roleNamed(options.role),
      )
      if (options.json) session.json({ run, format, file, bytes })
      else session.line(`${file}: ${bytes} 字节 (bytes)`)
    })
}

function formatOf(named: string): string {
  const known = formats.find((format) => format === named)
  if (known) return known
  throw new CommandFault(
    `不支持的格式 ${named || '（未指定）'}；可用 ${formats.join('、')} (unknown format)`,
    exitCodes.usage,
  )
}
