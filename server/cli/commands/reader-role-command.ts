/** `hegui reader-role`: a role by which QGIS reads the PostgreSQL database, without personal fields. */
import { openDatabase } from '../../db/database.ts'
import {
  makeReaderRole,
  READER_ROLE,
  READER_SCHEMA,
} from '../../ogc/reader-role/make-reader-role.ts'
import { CommandFault } from '../exit-codes.ts'
import type { RegisterCommand } from '../session.ts'

export const readerRoleCommand: RegisterCommand = (program, session) => {
  program
    .command('reader-role')
    .description(
      '为 QGIS 建立只读角色：各图层现状视图，不含个人信息 (a read-only role for QGIS: views of the layers as they stand, without personal fields)',
    )
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .action(async ({ json }: { json?: boolean }) => {
      const settings = session.settings()
      if (!settings.databaseUrl)
        throw new CommandFault(
          '只读角色用于 PostgreSQL；请设 DATABASE_URL。内置数据库请用 /ogc 服务 (the role is for PostgreSQL: set DATABASE_URL; with the embedded engine use /ogc)',
        )
      const database = await openDatabase(settings)
      try {
        const views = await makeReaderRole(database.db)
        if (json) session.json({ role: READER_ROLE, schema: READER_SCHEMA, views })
        else
          session.line(
            `角色 ${READER_ROLE} 可读模式 ${READER_SCHEMA} 中的 ${views.length} 个视图；授予个人：grant ${READER_ROLE} to 登录名 (the role reads ${views.length} views; grant it to a login)`,
            `the role ${READER_ROLE} reads ${views.length} views of the schema ${READER_SCHEMA}; to give it to a login: grant ${READER_ROLE} to NAME`,
          )
      } finally {
        await database.close()
      }
    })
}
