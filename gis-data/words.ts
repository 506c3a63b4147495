/** A name in both languages of the interface. */
export interface Words {
  readonly title: string
  readonly titleEn: string
}
