/** What axe finds on a page as it stands: serious and critical findings alone, in words. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

interface AxeNode {
  readonly html: string
  readonly failureSummary?: string
}
interface AxeResult {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly AxeNode[]
}
interface Axe {
  run(
    context: string,
    options: object,
  ): Promise<{ readonly violations: readonly AxeResult[]; readonly passes: readonly AxeResult[] }>
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Within `scope`, a selector. Throws where axe looked at nothing. */
export async function seriousFindings(page: Page, scope = 'body'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  // the content policy forbids script from elsewhere; what a debugger evaluates is not held to it
  if (!isThere) await page.evaluate(source)
  const { violations, looked } = await page.evaluate(async (context) => {
    const { axe } = window as unknown as { axe: Axe }
    const found = await axe.run(context, { resultTypes: ['violations'] })
    return { violations: found.violations, looked: found.passes.length }
  }, scope)
  if (looked === 0) throw new Error(`axe found nothing to look at in ${scope}`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    )
}
