/** The built pages: assets are named by their content and kept for ever, the page itself is asked for again. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { createRoutes } from './app-env.ts'

/**
 * `webDir` is the folder of the built pages, with `.br` and `.gz` beside each asset. `imageryOrigins`
 * answers where the pages may get pictures from besides this server.
 */
export const staticPages = (webDir: string, imageryOrigins: () => Promise<readonly string[]>) =>
  createRoutes()
    .use(
      '/assets/*',
      serveStatic({
        root: webDir,
        precompressed: true,
        onFound: (_path, context) => {
          context.header('cache-control', 'public, max-age=31536000, immutable')
        },
      }),
    )
    .use('/favicon.svg', serveStatic({ root: webDir }))
    .get('*', async (context) => {
      context.header('cache-control', 'no-cache')
      context.header('content-security-policy', contentSecurityPolicy(await imageryOrigins()))
      context.header('x-content-type-options', 'nosniff')
      context.header('referrer-policy', 'same-origin')
      return context.html(await readFile(join(webDir, 'index.html'), 'utf8'))
    })

/** Everything from this server; 天地图 tiles where the office has entered its key, pictures of the hosts that were added. */
const contentSecurityPolicy = (origins: readonly string[]) => {
  const others = ['https://*.tianditu.gov.cn', ...origins].join(' ')
  return [
    "default-src 'self'",
    `img-src 'self' data: blob: ${others}`,
    `connect-src 'self' ${others}`,
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
    "child-src 'self' blob:",
    "frame-ancestors 'self'",
  ].join('; ')
}
