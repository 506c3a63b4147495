/** The viewer of a request. Until log-in arrives a cookie names the role; the server listens on 127.0.0.1 only. */
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { roles, viewerOf } from '../../gis-data/viewer.ts'
import type { AppEnv } from './app-env.ts'
import { createRoutes } from './app-env.ts'
import { parseBody } from './parse-body.ts'

const COOKIE = 'hegui_viewer'
const choice = z.object({
  role: z.enum(roles),
  units: z
    .array(z.string().regex(/^\d{6}(\d{3}){0,2}$/))
    .nullable()
    .default(null),
})

export const readViewer: MiddlewareHandler<AppEnv> = async (context, next) => {
  context.set('viewer', viewerFromCookie(context))
  await next()
}

function viewerFromCookie(context: Context) {
  const text = getCookie(context, COOKIE)
  if (!text) return viewerOf('planner')
  const parsed = choice.safeParse(safeJson(text))
  return parsed.success ? viewerOf(parsed.data.role, parsed.data.units) : viewerOf('visitor')
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** `GET` and `PUT /api/viewer`: the role picker. */
export const viewerRoutes = () =>
  createRoutes()
    .get('/', (context) => {
      const { role, units } = context.get('viewer')
      return context.json({ role, units })
    })
    .put('/', async (context) => {
      const { role, units } = await parseBody(context, choice)
      setCookie(context, COOKIE, JSON.stringify({ role, units }), {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
      })
      return context.json({ role, units })
    })

/** Names a viewer in cache keys: two viewers with the same rights share it. */
export const viewerKey = (viewer: { role: string; units: readonly string[] | null }): string =>
  viewer.units === null ? viewer.role : `${viewer.role}-${[...viewer.units].sort().join('.')}`
