import type { ChatMessage } from '@madang/protocol';
import { make } from './dom.ts';
import type { Language } from './strings.ts';
import { textOf } from './strings.ts';

/** The chat panel. */
export class ChatPanel {
  readonly #log = make('div', { class: 'log', role: 'log' });
  readonly #input = make('input', { name: 'text', autocomplete: 'off', maxlength: '4000' });
  readonly #button = make('button', { type: 'submit' });
  readonly root: HTMLElement;
  #shown: readonly ChatMessage[] = [];

  /** `closed`: Escape was pressed in the panel. */
  constructor(send: (text: string) => Promise<unknown>, closed: () => void) {
    const form = make('form', {}, this.#input, this.#button);
    this.root = make('section', { class: 'chat', hidden: '' }, this.#log, form);
    // Enter that ends a Korean syllable must not send the message.
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.isComposing) event.preventDefault();
    });
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) closed();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.#input.value.trim();
      if (text === '') return;
      this.#input.value = '';
      // What could not be sent goes back to its writer.
      send(text).catch(() => {
        this.#input.value = text;
      });
    });
  }

  toggle(): boolean {
    this.root.hidden = !this.root.hidden;
    if (!this.root.hidden) this.#input.focus();
    return !this.root.hidden;
  }

  show(messages: readonly ChatMessage[], language: Language): void {
    const words = textOf(language, 'message');
    this.#input.placeholder = words;
    this.#input.setAttribute('aria-label', words);
    this.#button.textContent = textOf(language, 'send');
    this.root.setAttribute('aria-label', textOf(language, 'chat'));
    if (messages === this.#shown) return;
    const known = new Set(this.#shown.map((message) => message.id));
    this.#shown = messages;
    for (const message of messages) {
      if (!known.has(message.id)) this.#log.append(make('p', {}, make('b', {}, message.name), message.text));
    }
    this.#log.scrollTop = this.#log.scrollHeight;
  }
}
