/** `hegui undo N`: takes a whole changeset back, as a new changeset. */
import { reasonText } from '../../../gis-data/reason-text.ts'
import { changesetSchema } from '../../api/contract.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import type { RegisterCommand } from '../session.ts'

export const undoCommand: RegisterCommand = (program, session) => {
  program
    .command('undo')
    .description(
      '撤销一次变更：恢复它改动过的全部要素 (take a whole changeset back, as a new changeset)',
    )
    .argument('<changeset>', '版本号；hegui changesets 列出 (its number)')
    .option('--reason <text>', '事由 (why)', '')
    .option('--json', '以 JSON 输出 (machine-readable)')
    .action(async (changeset: string, { reason, json }: { reason: string; json?: boolean }) => {
      if (!/^\d{1,9}$/.test(changeset))
        throw new CommandFault(
          `版本号应为数字，实为 ${changeset} (the changeset is a number, found ${changeset})`,
          exitCodes.usage,
        )
      const done = await session.withApi(async (api) =>
        changesetSchema.parse(await api.post(`/api/changesets/${changeset}/undo`, { reason })),
      )
      if (json) session.json(done)
      else
        session.line(
          `版本 ${done.id}：${done.reason}；图层 ${done.layers.join('、')}`,
          `revision ${done.id}: ${reasonText(done.reason, 'en')}; layers ${done.layers.join(', ')}`,
        )
    })
}
