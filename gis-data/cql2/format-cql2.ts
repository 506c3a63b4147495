/** A CQL2 expression as its text: what `parseCql2Text` reads back as the same expression. */
import { type Cql2, comparisons } from './cql2.ts'

/** Words that the text gives a meaning of its own, and shapes. */
const reserved =
  /^(and|or|not|is|null|like|between|in|true|false|date|timestamp|interval|bbox|div|point|linestring|polygon|multipoint|multilinestring|multipolygon|geometrycollection)$/i
const plainWord = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u
const signs: ReadonlySet<string> = new Set([...comparisons, '+', '-', '*', '/', '%'])

type Node = Record<string, unknown>

export function formatCql2(expression: Cql2): string {
  if (expression === null) return 'NULL'
  if (typeof expression === 'string') return quoted(expression, "'")
  if (typeof expression !== 'object') return String(expression).toUpperCase()
  if (Array.isArray(expression)) return list(expression)
  const node = expression as Node
  if (typeof node.property === 'string') return formatProperty(node.property)
  if ('date' in node) return `DATE(${quoted(String(node.date), "'")})`
  if ('timestamp' in node) return `TIMESTAMP(${quoted(String(node.timestamp), "'")})`
  if ('interval' in node) return `INTERVAL${list(node.interval as Cql2[])}`
  if ('bbox' in node) return `BBOX${list(node.bbox as Cql2[])}`
  if ('wkt' in node) return String(node.wkt)
  return operation(String(node.op), (node.args ?? []) as Cql2[])
}

function operation(op: string, args: readonly Cql2[]): string {
  const [first = null, second = null, third = null] = args
  if (op === 'and' || op === 'or') return args.map(bracketed).join(` ${op.toUpperCase()} `)
  if (op === 'not') return `NOT ${bracketed(first)}`
  if (op === 'isNull') return `${operand(first)} IS NULL`
  if (op === 'like') return `${operand(first)} LIKE ${operand(second)}`
  if (op === 'in') return `${operand(first)} IN ${formatCql2(second)}`
  if (op === 'between') return `${operand(first)} BETWEEN ${operand(second)} AND ${operand(third)}`
  if (signs.has(op)) return `${operand(first)} ${op} ${operand(second)}`
  return `${op.toUpperCase()}${list(args)}`
}

export const formatProperty = (name: string): string =>
  plainWord.test(name) && !reserved.test(name) ? name : quoted(name, '"')

const quoted = (text: string, quote: string) =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`
const list = (items: readonly Cql2[]) => `(${items.map(formatCql2).join(', ')})`

/** A predicate within another; comparisons and functions bind closely enough by themselves. */
function bracketed(expression: Cql2): string {
  const op = opOf(expression)
  const text = formatCql2(expression)
  return op === 'and' || op === 'or' || op === 'not' ? `(${text})` : text
}

/** A value within a comparison or a sum. */
function operand(expression: Cql2): string {
  const op = opOf(expression)
  const text = formatCql2(expression)
  return op !== null && (signs.has(op) || predicates.has(op)) ? `(${text})` : text
}

const predicates: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'isNull',
  'like',
  'in',
  'between',
])

const opOf = (expression: Cql2): string | null =>
  typeof expression === 'object' && expression !== null && 'op' in expression
    ? String(expression.op)
    : null
