/** `hegui serve`: the server, until it is told to stop. */
import type { RegisterCommand } from '../session.ts'

export const serveCommand: RegisterCommand = (program, session) => {
  program
    .command('serve')
    .description(
      '启动服务；首次启动生成演示区 (start the server; the first start makes the demonstration district)',
    )
    .action(async () => {
      await session.product.serve(session.settings())
    })
}
