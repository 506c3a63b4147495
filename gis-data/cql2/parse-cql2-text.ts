/** CQL2 text into expressions: a descent through or, and, not, predicates, sums, and products. */
import type { Cql2 } from './cql2.ts'
import { textFault } from './cql2-text-fault.ts'
import { type Cql2Token, cql2Tokens } from './cql2-tokens.ts'

/** Deeper nesting is nobody's filter, and would exhaust the stack. */
const DEEPEST = 60
const shapes =
  /^(POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION)$/

/** @throws UserFault `bad_request` with the place and what was expected there. */
export function parseCql2Text(text: string): Cql2 {
  const reader = new Reader(cql2Tokens(text), text)
  const expression = reader.disjunction(0)
  reader.end()
  return expression
}

class Reader {
  #at = 0

  constructor(
    private readonly tokens: readonly Cql2Token[],
    private readonly text: string,
  ) {}

  end(): void {
    if (this.#token().kind !== 'end') throw this.#unexpected('AND、OR 或结尾', 'AND, OR or the end')
  }

  disjunction(depth: number): Cql2 {
    if (depth > DEEPEST) throw textFault('嵌套过深', 'nested too deep')
    return this.#chain('or', () => this.#chain('and', () => this.#negation(depth)))
  }

  #chain(op: 'or' | 'and', next: () => Cql2): Cql2 {
    const args = [next()]
    while (this.#take(op)) args.push(next())
    return args.length === 1 ? args[0]! : { op, args }
  }

  #negation(depth: number): Cql2 {
    if (this.#take('not')) return { op: 'not', args: [this.#negation(depth + 1)] }
    return this.#predicate(depth)
  }

  #predicate(depth: number): Cql2 {
    const left = this.#sum(depth)
    const sign = ['=', '<>', '<', '>', '<=', '>='].find((one) => this.#takeSign(one))
    if (sign) return { op: sign, args: [left, this.#sum(depth)] }
    if (this.#take('is')) {
      const negated = this.#take('not')
      this.#need('null')
      return negate(negated, { op: 'isNull', args: [left] })
    }
    const negated = this.#take('not')
    if (this.#take('like')) return negate(negated, { op: 'like', args: [left, this.#sum(depth)] })
    if (this.#take('between')) {
      const low = this.#sum(depth)
      this.#need('and')
      return negate(negated, { op: 'between', args: [left, low, this.#sum(depth)] })
    }
    if (this.#take('in')) return negate(negated, { op: 'in', args: [left, this.#list(depth)] })
    if (negated) throw this.#unexpected('LIKE、BETWEEN 或 IN', 'LIKE, BETWEEN or IN')
    return left
  }

  #sum(depth: number): Cql2 {
    return this.#operators(['+', '-'], () =>
      this.#operators(['*', '/', '%'], () => this.#operand(depth)),
    )
  }

  #operators(signs: readonly string[], next: () => Cql2): Cql2 {
    let left = next()
    for (;;) {
      const sign = signs.find((one) => this.#takeSign(one))
      if (!sign) return left
      left = { op: sign, args: [left, next()] }
    }
  }

  #operand(depth: number): Cql2 {
    if (depth > DEEPEST) throw textFault('嵌套过深', 'nested too deep')
    if (this.#takeSign('(')) {
      const inner = this.disjunction(depth + 1)
      this.#needSign(')')
      return inner
    }
    if (this.#takeSign('-')) {
      const value = this.#operand(depth + 1)
      return typeof value === 'number' ? -value : { op: '*', args: [-1, value] }
    }
    const { kind, text } = this.#token()
    if (kind === 'end' || kind === 'sign')
      throw this.#unexpected('字段、值或函数', 'a field, a value or a function')
    this.#at += 1
    if (kind === 'number') return Number(text)
    if (kind === 'text') return text
    if (kind === 'quoted') return { property: text }
    return this.#named(text, depth)
  }

  /** A word: a value, a shape, a function, or else a field. */
  #named(word: string, depth: number): Cql2 {
    const upper = word.toUpperCase()
    if (upper === 'TRUE') return true
    if (upper === 'FALSE') return false
    if (shapes.test(upper)) return this.#shape()
    if (this.#token().text !== '(' || this.#token().kind !== 'sign') return { property: word }
    const args = this.#list(depth)
    if (upper === 'DATE') return { date: String(args[0]) }
    if (upper === 'TIMESTAMP') return { timestamp: String(args[0]) }
    if (upper === 'INTERVAL') return { interval: args }
    if (upper === 'BBOX') return { bbox: args.map(Number) }
    const op = word.toLowerCase()
    return { op, args }
  }

  /** WKT is the database's to read; here it only ends where its brackets close. */
  #shape(): Cql2 {
    const start = this.tokens[this.#at - 1]!.place - 1
    if (this.#token().kind === 'word') this.#at += 1
    let open = 0
    do {
      const { kind, text } = this.#token()
      if (kind === 'end') throw this.#unexpected('）', ')')
      if (kind === 'sign' && text === '(') open += 1
      if (kind === 'sign' && text === ')') open -= 1
      this.#at += 1
    } while (open > 0)
    return { wkt: this.text.slice(start, this.tokens[this.#at - 1]!.place) }
  }

  #list(depth: number): Cql2[] {
    this.#needSign('(')
    const items: Cql2[] = []
    if (this.#takeSign(')')) return items
    do items.push(this.disjunction(depth + 1))
    while (this.#takeSign(','))
    this.#needSign(')')
    return items
  }

  #token(): Cql2Token {
    return this.tokens[this.#at]!
  }

  #take(word: string): boolean {
    const { kind, text } = this.#token()
    const found = kind === 'word' && text.toLowerCase() === word
    if (found) this.#at += 1
    return found
  }

  #need(word: string): void {
    if (!this.#take(word)) throw this.#unexpected(word.toUpperCase(), word.toUpperCase())
  }

  #takeSign(sign: string): boolean {
    const { kind, text } = this.#token()
    const found = kind === 'sign' && text === sign
    if (found) this.#at += 1
    return found
  }

  #needSign(sign: string): void {
    if (!this.#takeSign(sign)) throw this.#unexpected(`“${sign}”`, `"${sign}"`)
  }

  #unexpected(zh: string, en: string) {
    const { kind, text, place } = this.#token()
    const found = kind === 'end' ? ['结尾', 'the end'] : [`“${text}”`, `"${text}"`]
    return textFault(
      `第 ${place} 个字符处应为${zh}，实为${found[0]}`,
      `at character ${place}: expected ${en}, found ${found[1]}`,
    )
  }
}

const negate = (negated: boolean, expression: Cql2): Cql2 =>
  negated ? { op: 'not', args: [expression] } : expression
