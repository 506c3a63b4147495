/** JSON for programs, HTML for people: by `f`, else by what the client accepts. */
import type { Context } from 'hono'
import { UserFault } from '../errors/user-fault.ts'
import type { AppEnv } from '../http/app-env.ts'
import { htmlPage } from './html/html-page.ts'
import { mediaTypes, type OgcLink, selfLinks } from './ogc-link.ts'

export type Form = 'json' | 'html'

/** @throws UserFault for a form that there is not. */
export function formOf(context: Context<AppEnv>): Form {
  const asked = context.req.query('f')
  if (asked === 'json' || asked === 'html') return asked
  if (asked !== undefined)
    throw new UserFault(
      'bad_request',
      `f 应为 json 或 html，实为 ${asked}`,
      `f must be json or html, found ${asked}`,
    )
  const accepted = (context.req.header('accept') ?? '')
    .split(',')
    .map((type) => type.split(';')[0]!.trim())
  const html = accepted.indexOf('text/html')
  const json = accepted.findIndex((type) => /json/.test(type))
  return html >= 0 && (json < 0 || html < json) ? 'html' : 'json'
}

interface Linked {
  readonly title?: string
  readonly links: readonly OgcLink[]
  readonly [member: string]: unknown
}

/** A document with the links to itself put in front of its own. */
export function answerDocument(
  context: Context<AppEnv>,
  document: Linked,
  type: string = mediaTypes.json,
  headers: Record<string, string> = {},
): Response {
  const form = formOf(context)
  const links = [...selfLinks(context.req.url, form, type), ...document.links]
  const linked = { ...document, links }
  if (form === 'html') return context.html(htmlPage({ ...linked }), 200, headers)
  return new Response(JSON.stringify(linked), { headers: { 'content-type': type, ...headers } })
}
