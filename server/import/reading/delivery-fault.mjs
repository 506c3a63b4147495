/** A fault of the delivered file, in both languages; carried across the worker's border as plain data. */

export class DeliveryFault extends Error {
  /**
   * @param {string} message Chinese sentence for the user
   * @param {string} messageEn
   * @param {'unreadable_file' | 'too_large' | 'bad_request'} kind
   */
  constructor(message, messageEn, kind = 'unreadable_file') {
    super(message)
    this.messageEn = messageEn
    this.kind = kind
  }
}
