import type { EndToEnd } from '../encryption/index.ts';
import { type Call, joinCall, type MadangError, type SharedCallSecret } from '../index.ts';
import { ChatPanel } from './chat.ts';
import { make } from './dom.ts';
import { Grid } from './grid.ts';
import { type IconName, icon } from './icons.ts';
import { Lock } from './lock.ts';
import type { Language, TextKey } from './strings.ts';
import { languageOf, textOf } from './strings.ts';
import { styles } from './styles.ts';
import { noticeOf, tilesOf } from './view-model.ts';

/**
 * `<madang-call token="…">`: a whole call in one tag. Attributes: `url` (the server; default: where the page came from),
 * `token`, `name`, `lang` (`ko`, `en`), `theme` (`dark`, `light`), `microphone="off"`, `camera="off"`, `encrypted` (takes
 * part in calls that are encrypted from end to end, and in no others; so does an element with a {@link secret}).
 * Events: `madang-joined`, `madang-closed` (detail: the closed state), `madang-error` (detail: the MadangError).
 * A new `token` ends the call and joins another.
 */
export class MadangCallElement extends HTMLElement {
  static readonly observedAttributes = ['token', 'lang'];

  readonly #grid = new Grid();
  readonly #chat = new ChatPanel(
    async (text) => await this.call?.sendMessage(text),
    () => {
      this.#toggleChat();
      this.#buttons.chat.focus();
    },
  );
  readonly #notice = make('p', { class: 'notice', role: 'status' });
  readonly #lock = new Lock();
  readonly #sound = make('button', { type: 'button', hidden: '' });
  readonly #buttons: Readonly<Record<IconName, HTMLButtonElement>>;
  readonly #bar = make('div', { class: 'bar', role: 'toolbar' });
  /** The call; null before joining. Everything the SDK can do is open to the page. */
  call: Call | null = null;
  #joining: AbortController | null = null;
  #failure: MadangError | null = null;
  #secret: SharedCallSecret | null = null;
  #encryption: EndToEnd | null = null;

  constructor() {
    super();
    this.#buttons = {
      microphone: this.#button('microphone', (call) =>
        call.setMicrophone(call.snapshot.sources.microphone.status !== 'on'),
      ),
      camera: this.#button('camera', (call) => call.setCamera(call.snapshot.sources.camera.status !== 'on')),
      share: this.#button('share', (call) => call.setScreenShare(call.snapshot.sources.screen.status !== 'on')),
      chat: this.#button('chat', async () => this.#toggleChat()),
      leave: this.#button('leave', (call) => call.leave()),
    };
    this.#sound.addEventListener('click', () => this.#act(async (call) => await call.startAudio()));
    this.#bar.append(...Object.values(this.#buttons));
    const foot = make('div', { class: 'foot' }, this.#notice, this.#lock.root, this.#sound, this.#bar);
    const root = make('div', { class: 'call', part: 'call' }, this.#grid.root, this.#chat.root, foot);
    this.attachShadow({ mode: 'open' }).append(make('style', {}, styles), root);
  }

  /**
   * What all in an encrypted call know and the server does not. Set it before `token`, or later where it was wrong. It is
   * no attribute: what stands in a page is read by whoever serves the page.
   */
  get secret(): SharedCallSecret | null {
    return this.#secret;
  }
  set secret(secret: SharedCallSecret | null) {
    this.#secret = secret;
    if (this.#encryption !== null) this.#encryption.setSecret(secret);
    else if (this.isConnected && this.call === null) void this.#join();
  }

  connectedCallback(): void {
    this.#takeEarlySecret();
    this.#render();
    if (this.call === null) void this.#join();
  }

  disconnectedCallback(): void {
    this.#joining?.abort();
    void this.call?.leave();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after) return;
    if (name === 'token') void this.#join();
    else this.#render();
  }

  async #join(): Promise<void> {
    this.#joining?.abort();
    const joining = new AbortController();
    this.#joining = joining;
    await this.call?.leave();
    // Asked again meanwhile: an element that a page already has comes to life with its attributes and its place at once.
    if (joining.signal.aborted) return;
    this.call = null;
    this.#failure = null;
    this.#encryption = null;
    const token = this.getAttribute('token');
    this.#render();
    if (token === null || token === '') return;
    try {
      const name = this.getAttribute('name');
      const encryption = await this.#takePart();
      if (joining.signal.aborted) return;
      this.#encryption = encryption;
      const call = await joinCall({
        token,
        url: this.getAttribute('url') ?? window.location.origin,
        ...(name === null ? {} : { name }),
        ...(encryption === null ? {} : { encryption }),
        microphone: this.getAttribute('microphone') !== 'off',
        camera: this.getAttribute('camera') !== 'off',
        signal: joining.signal,
      });
      this.#joined(call);
    } catch (error) {
      if (joining.signal.aborted) return;
      this.#failure = error as MadangError;
      this.#render();
      this.#tell('madang-error', error);
    }
  }

  /** What encrypts is loaded for those who want it. */
  async #takePart(): Promise<EndToEnd | null> {
    if (this.#secret === null && !this.hasAttribute('encrypted')) return null;
    const { endToEnd } = await import('../encryption/index.ts');
    return endToEnd(this.#secret === null ? {} : { secret: this.#secret });
  }

  /** A page may set the property before this class is there: then it lies on the element and hides the one above. */
  #takeEarlySecret(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'secret');
    if (early === undefined) return;
    Reflect.deleteProperty(this, 'secret');
    this.#secret = early.value;
  }

  #joined(call: Call): void {
    this.call = call;
    call.subscribe(() => this.#render());
    call.on('stateChanged', ({ state }) => {
      if (state.status === 'closed') this.#tell('madang-closed', state);
    });
    call.on('error', ({ error }) => this.#tell('madang-error', error));
    this.#render();
    this.#tell('madang-joined', call);
  }

  #button(name: IconName, act: (call: Call) => Promise<unknown>): HTMLButtonElement {
    const button = make('button', { type: 'button', class: name }, icon(name), make('span'));
    button.addEventListener('click', () => this.#act(act));
    return button;
  }

  #toggleChat(): void {
    this.#buttons.chat.setAttribute('aria-pressed', String(this.#chat.toggle()));
  }

  #act(act: (call: Call) => Promise<unknown>): void {
    const { call } = this;
    // Failures of devices show in the state of their buttons and as events.
    if (call !== null) act(call).catch((error: unknown) => this.#tell('madang-error', error));
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  #render(): void {
    const language = languageOf(this.getAttribute('lang'), document.documentElement.lang, navigator.language);
    const snapshot = this.call?.snapshot ?? null;
    const open = snapshot !== null && snapshot.state.status !== 'closed';
    const key: TextKey | null = snapshot === null ? this.#beforeCall() : noticeOf(snapshot);
    const advice = this.#failure === null ? '' : ` ${this.#failure.message} ${this.#failure.advice ?? ''}`;
    this.#notice.textContent = key === null ? '' : textOf(language, key) + advice;
    this.#lock.show(open ? snapshot.encryption : null, language);
    this.#sound.hidden = snapshot?.audioBlocked !== true;
    this.#sound.textContent = textOf(language, 'blocked');
    this.#bar.setAttribute('aria-label', textOf(language, 'controls'));
    this.#grid.root.setAttribute('aria-label', textOf(language, 'participants'));
    this.#renderButtons(language, open);
    this.#chat.show(snapshot?.chat ?? [], language);
    if (this.call !== null && open) this.#grid.show(tilesOf(this.call.snapshot), this.call, language);
    else this.#grid.clear();
  }

  #beforeCall(): TextKey {
    if (this.#failure !== null) return 'failed';
    return this.getAttribute('token') === null ? 'noToken' : 'connecting';
  }

  #renderButtons(language: Language, open: boolean): void {
    const sources = this.call?.snapshot.sources;
    const rows = [
      ['microphone', 'microphone', sources?.microphone, 'microphoneOff', 'microphoneOn'],
      ['camera', 'camera', sources?.camera, 'cameraOff', 'cameraOn'],
      ['share', 'share', sources?.screen, 'shareOff', 'shareOn'],
    ] as const;
    for (const [name, label, source, whenOn, whenOff] of rows) {
      const button = this.#buttons[name];
      const on = source?.status === 'on';
      setLabel(button, textOf(language, label));
      // The name says what a press does; the pressed look says how things are.
      button.setAttribute('aria-label', textOf(language, on ? whenOn : whenOff));
      button.setAttribute('aria-pressed', String(on));
      button.title = source?.status === 'failed' ? `${source.error.message} ${source.error.advice}` : '';
      button.disabled = !open || source?.status === 'starting';
    }
    for (const name of ['chat', 'leave'] as const) {
      setLabel(this.#buttons[name], textOf(language, name));
      this.#buttons[name].disabled = !open;
    }
  }
}

function setLabel(button: HTMLButtonElement, text: string): void {
  const label = button.querySelector('span');
  if (label !== null) label.textContent = text;
}
