import type { EncryptionView } from '../api/encryption.ts';
import { make } from './dom.ts';
import type { Language } from './strings.ts';
import { textOf } from './strings.ts';

/** Says that a call is encrypted from end to end, and, opened, the number that people compare. */
export class Lock {
  readonly #title = make('summary');
  readonly #number = make('p');
  readonly root = make('details', { hidden: '' }, this.#title, this.#number);

  /** null: it is not. */
  show(encryption: EncryptionView | null, language: Language): void {
    this.root.hidden = encryption === null;
    this.#title.textContent = textOf(language, 'encrypted');
    this.#number.textContent = textOf(language, 'number', encryption?.safetyNumber ?? '…');
  }
}
