/** Every command, in the order that `--help` lists them. A new one is a file in commands/ and a line here. */
import { changesetsCommand } from './commands/changesets-command.ts'
import { checkCommand } from './commands/check-command.ts'
import { crossTableCommand } from './commands/cross-table-command.ts'
import { exportCommand } from './commands/export-command.ts'
import { importCommand } from './commands/import-command.ts'
import { indicatorsCommand } from './commands/indicators-command.ts'
import { inspectCommand } from './commands/inspect-command.ts'
import { layersCommand } from './commands/layers-command.ts'
import { overlayCommand } from './commands/overlay-command.ts'
import { parityCommand } from './commands/parity-command.ts'
import { readerRoleCommand } from './commands/reader-role-command.ts'
import { reportCommand } from './commands/report-command.ts'
import { rulesCommand } from './commands/rules-command.ts'
import { seedCommand } from './commands/seed-command.ts'
import { serveCommand } from './commands/serve-command.ts'
import { sheetCommand } from './commands/sheet-command.ts'
import { siteCommand } from './commands/site-command.ts'
import { undoCommand } from './commands/undo-command.ts'
import type { RegisterCommand } from './session.ts'

export const commands: readonly RegisterCommand[] = [
  serveCommand,
  seedCommand,
  layersCommand,
  importCommand,
  inspectCommand,
  exportCommand,
  checkCommand,
  reportCommand,
  siteCommand,
  sheetCommand,
  overlayCommand,
  crossTableCommand,
  indicatorsCommand,
  rulesCommand,
  parityCommand,
  changesetsCommand,
  readerRoleCommand,
  undoCommand,
]
