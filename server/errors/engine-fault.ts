/** A geometry operation failed inside the engine: the statement's answer cannot be trusted. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault'
  constructor(
    readonly statement: string,
    options?: ErrorOptions,
  ) {
    super('a geometry operation failed inside the database engine', options)
  }
}
