/** What is wrong with a filter's text, in both languages, with the place. */
export class Cql2TextFault extends Error {
  override readonly name = 'Cql2TextFault'
  readonly detail: string
  readonly detailEn: string

  constructor(detail: string, detailEn: string) {
    super(detailEn)
    this.detail = detail
    this.detailEn = detailEn
  }
}

export const textFault = (zh: string, en: string) => new Cql2TextFault(zh, en)
