/** `hegui export --layer ID FILE`: a layer as a file. */
import { extname } from 'node:path'
import { exportFormatIds, exportFormats } from '../../export/formats.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import { saveResponse } from '../save-response.ts'
import { type RegisterCommand, roleNamed } from '../session.ts'

interface Options {
  readonly layer: string
  readonly format?: string
  readonly revision?: string
  readonly role: string
  readonly json?: boolean
}

export const exportCommand: RegisterCommand = (program, session) => {
  program
    .command('export')
    .description('导出图层 (export a layer)')
    .requiredOption('--layer <id>', '图层')
    .option('--format <format>', `格式：${exportFormatIds.join('、')}；缺省按扩展名 (by extension)`)
    .option('--revision <n>', '版本，缺省为最新 (revision, newest by default)')
    .option('--role <role>', '以何角色导出；个人信息字段只随 reform (as which role)', 'planner')
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .argument('<file>', '写入的文件；- 为标准输出 (file to write; - for standard output)')
    .action(async (file: string, options: Options) => {
      const format = formatOf(options.format, file)
      const query = new URLSearchParams({ format })
      if (options.revision) query.set('revision', options.revision)
      const path = `/api/layers/${encodeURIComponent(options.layer)}/export?${query}`
      const bytes = await session.withApi(async (api) => {
        const response = await api.send(path)
        if (file === '-') return print(response, session.terminal.out)
        return saveResponse(response, file)
      }, roleNamed(options.role))
      if (file === '-') return
      if (options.json) session.json({ layer: options.layer, format, file, bytes })
      else session.line(`${file}: ${bytes} 字节 (bytes)`)
    })
}

function formatOf(asked: string | undefined, file: string): string {
  const named =
    asked ??
    extname(file)
      .slice(1)
      .replace(/^json$/, 'geojson')
  const known = exportFormatIds.find((id) => id === named || exportFormats[id].extension === named)
  if (known) return known
  throw new CommandFault(
    `不支持的格式 ${named || '（未指定）'}；可用 ${exportFormatIds.join('、')} (unknown format; use ${exportFormatIds.join(', ')})`,
    exitCodes.usage,
  )
}

async function print(response: Response, out: (text: string) => void): Promise<number> {
  const text = await response.text()
  out(text)
  return text.length
}
