/** Vite plugin for `npm run dev`: the API answers from the same port, reloaded with its sources. */
import { getRequestListener } from '@hono/node-server'
import type { Plugin } from 'vite'

export const developmentServer = (): Plugin => ({
  name: 'hegui-development-server',
  apply: 'serve',
  async configureServer(vite) {
    if (process.env.VITEST) return
    const { startDevelopment } = (await vite.ssrLoadModule('/../seeds/main.ts')) as {
      startDevelopment(): Promise<(request: Request) => Promise<Response> | Response>
    }
    const listener = getRequestListener(await startDevelopment())
    vite.middlewares.use((request, response, next) => {
      // modules of web/api have addresses under /api too
      if (
        /^\/(api|tiles|health|ready|ogc|metrics)(?!\/[\w/-]+\.tsx?(\?|$))(\/|\?|$)/.test(
          request.url ?? '',
        )
      )
        listener(request, response)
      else next()
    })
  },
})
