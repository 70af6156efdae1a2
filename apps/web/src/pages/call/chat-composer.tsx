import { MadangError, type ParticipantId } from '@madang/client';
import { Paperclip, SendHorizontal, Smile } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button as AriaButton, DialogTrigger } from 'react-aria-components';
import { sendsMessage } from '../../call/chat-view.ts';
import { useKit, useSnapshot, useUi } from '../../call/context.ts';
import { actionFailureText } from '../../lib/words.ts';
import { m } from '../../paraglide/messages.js';
import { IconButton } from '../../ui/icon-button.tsx';
import { PopBox } from '../../ui/overlay.tsx';
import { offerFiles } from './use-files.ts';

/** In UTF-16 code units; `limits.chatTextLength` of the protocol. */
const MAX_LENGTH = 4000;
const EMOJI =
  '👍 👏 🙌 🙏 💪 👌 ✋ 👋 😀 😄 😂 🤣 😊 😍 😘 😎 🤔 🤭 😮 😢 😭 😅 😴 🥳 😡 ❤️ 💚 💯 🔥 ✨ 🎉 🎂 ☕ 🍚 ✅ ❌ ❓ ❗ 👀 🙇'.split(
    ' ',
  );

/** Where one writes. Enter sends, unless a Korean syllable is still being composed; Shift+Enter starts a new line. */
export function ChatComposer() {
  const kit = useKit();
  const { call, ui } = kit;
  const { self, participants, state } = useSnapshot();
  const draft = useUi((now) => now.draft);
  const chatTo = useUi((now) => now.chatTo);
  const [error, setError] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const to = participants.find((person) => person.id === chatTo) ?? null;

  useEffect(() => {
    if (chatTo !== null) box.current?.focus();
  }, [chatTo]);

  if (self?.capabilities.includes('chat') !== true) {
    return <p className="border-t border-line p-4 text-sm text-ink-soft">{m.chat_not_allowed()}</p>;
  }
  const send = () => {
    const text = draft.trim();
    if (text === '') return;
    if (text.length > MAX_LENGTH) return setError(m.chat_too_long());
    setError(null);
    ui.setState({ draft: '' });
    call.sendMessage(text, to === null ? {} : { to: to.id }).catch((failure: unknown) => {
      // What was written comes back, so that nothing is lost.
      ui.setState((now) => ({ draft: now.draft === '' ? text : now.draft }));
      const why = failure instanceof MadangError ? actionFailureText(failure.code) : null;
      setError(why === null ? m.chat_failed() : `${m.chat_failed()} ${why}`);
    });
  };
  const insert = (emoji: string) => {
    ui.setState((now) => ({ draft: now.draft + emoji }));
    box.current?.focus();
  };
  const placeholder = to === null ? m.chat_placeholder() : m.chat_placeholder_private({ name: to.name });

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
      {participants.length > 0 && (
        <label className="flex items-center gap-2 px-1 text-sm text-ink-soft" htmlFor={`${id}-to`}>
          {m.chat_to()}
          <select
            id={`${id}-to`}
            value={to?.id ?? ''}
            onChange={(event) =>
              ui.setState({ chatTo: event.target.value === '' ? null : (event.target.value as ParticipantId) })
            }
            className="min-h-9 min-w-0 flex-1 truncate rounded-xl border border-line bg-raised px-2 font-semibold text-ink"
          >
            <option value="">{m.chat_to_all()}</option>
            {participants.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="flex items-end gap-1 rounded-3xl border border-line-strong bg-raised p-1 has-[textarea:focus-visible]:outline-3 has-[textarea:focus-visible]:outline-[var(--focus)]">
        <DialogTrigger>
          <AriaButton
            aria-label={m.chat_emoji()}
            className="press grid size-11 shrink-0 cursor-pointer place-items-center rounded-full text-ink-soft hover:bg-sunken"
          >
            <Smile size={20} aria-hidden />
          </AriaButton>
          <PopBox label={m.chat_emoji()}>
            <div className="grid grid-cols-8 gap-0.5">
              {EMOJI.map((emoji) => (
                <button
                  key={emoji}
                  type="button"
                  onClick={() => insert(emoji)}
                  className="press grid aspect-square place-items-center rounded-xl text-xl hover:bg-sunken"
                >
                  {emoji}
                </button>
              ))}
            </div>
          </PopBox>
        </DialogTrigger>
        {self.capabilities.includes('publish:data') && (
          <AttachButton
            label={to === null ? m.file_attach() : m.file_attach_private({ name: to.name })}
            onFiles={(files) => offerFiles(kit, files, to?.id ?? null)}
          />
        )}
        <textarea
          ref={box}
          rows={Math.min(5, draft.split('\n').length)}
          value={draft}
          aria-label={placeholder}
          aria-describedby={error === null ? undefined : `${id}-error`}
          placeholder={placeholder}
          enterKeyHint="send"
          onChange={(event) => ui.setState({ draft: event.target.value })}
          onKeyDown={(event) => {
            const { key, keyCode, shiftKey } = event;
            if (!sendsMessage({ key, keyCode, shiftKey, isComposing: event.nativeEvent.isComposing })) return;
            event.preventDefault();
            send();
          }}
          className="min-h-11 min-w-0 flex-1 resize-none bg-transparent py-2.5 outline-none"
        />
        <IconButton
          icon={SendHorizontal}
          label={m.chat_send()}
          disabled={draft.trim() === '' || state.status === 'closed'}
          onClick={send}
        />
      </div>
      {error !== null && (
        <p id={`${id}-error`} role="alert" className="px-2 text-sm font-medium text-on-danger-soft">
          {error}
        </p>
      )}
    </div>
  );
}

function AttachButton({
  label,
  onFiles,
}: {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon={Paperclip} label={label} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
