import { ArrowDown, Lock, Paperclip } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type ChatItem, type ChatLine, chatItems, chatLines, textParts } from '../../call/chat-view.ts';
import { useKit, useSnapshot, useUi } from '../../call/context.ts';
import type { Notice } from '../../call/notices.ts';
import { timeOf } from '../../lib/format.ts';
import { useLocaleOf } from '../../lib/locale.ts';
import { m } from '../../paraglide/messages.js';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/button.tsx';
import { ChatComposer } from './chat-composer.tsx';
import { FileCard } from './file-card.tsx';
import { Panel } from './panel.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useFileViews } from './use-files.ts';

/** This close to its end, in CSS pixels, a list counts as read to the end and follows new messages. */
const NEAR_END = 80;

/** What people write and send: to all, or to one. */
export function ChatPanel() {
  const { ui } = useKit();
  const snapshot = useSnapshot();
  const notices = useUi((now) => now.notices);
  const files = useFileViews();
  const lines = chatLines(chatItems(snapshot.chat, snapshot.self?.id ?? null), notices, files);
  const lastFileAt = files.at(-1)?.at ?? 0;
  const drop = useFileDrop(snapshot.self?.capabilities.includes('publish:data') === true);
  const last = snapshot.chat.at(-1)?.id ?? null;
  const lastLine = lines.at(-1)?.key;
  const list = useRef<HTMLDivElement>(null);
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = () => list.current?.scrollTo({ top: list.current.scrollHeight });
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows each new line while one reads at the end.
  useLayoutEffect(() => {
    if (atEnd) toEnd();
  }, [lastLine]);
  useEffect(() => {
    if (atEnd) ui.setState({ seenId: last, seenFilesAt: lastFileAt });
  }, [atEnd, last, lastFileAt, ui]);

  return (
    <Panel kind="chat" title={m.chat_title()} {...drop.handlers}>
      {drop.over && (
        <p className="pointer-events-none absolute inset-2 z-10 grid place-content-center justify-items-center gap-3 rounded-[calc(var(--radius-card)-0.5rem)] border-2 border-dashed border-accent bg-raised/95 p-6 text-center font-semibold">
          <Paperclip size={28} aria-hidden />
          {m.file_drop()}
        </p>
      )}
      <div
        ref={list}
        role="log"
        aria-label={m.chat_log()}
        aria-live="polite"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable by keyboard.
        tabIndex={0}
        onScroll={({ currentTarget: box }) => setAtEnd(box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END)}
        className="panel-scroll flex min-h-0 flex-1 flex-col px-4 pb-2"
      >
        {snapshot.chat.length === 0 && files.length === 0 && (
          <p className="m-auto py-10 text-center text-ink-soft">{m.chat_empty()}</p>
        )}
        {lines.map((line) => (
          <LineView key={line.key} line={line} />
        ))}
      </div>
      {!atEnd && (
        <div className="flex justify-center py-1">
          <Button size="sm" tone="primary" icon={ArrowDown} onClick={toEnd}>
            {m.chat_jump()}
          </Button>
        </div>
      )}
      <ChatComposer />
    </Panel>
  );
}

function LineView({ line }: { readonly line: ChatLine }) {
  switch (line.kind) {
    case 'message':
      return <MessageView item={line.item} />;
    case 'notice':
      return <NoticeView notice={line.notice} />;
    case 'file':
      return <FileCard file={line.file} />;
  }
}

/** What happened; told aloud when it happened, so not again from here. */
function NoticeView({ notice }: { readonly notice: Notice }) {
  const locale = useLocaleOf(useServices().locale);
  const { kind, name } = notice;
  const text = {
    joined: m.toast_joined,
    left: m.toast_left,
    sharing: m.toast_sharing,
    'took-over': m.toast_took_over,
  }[kind]({ name });
  return (
    <p aria-live="off" className="mt-3 text-center text-xs text-ink-soft">
      {text} · <time className="tabular-nums">{timeOf(new Date(notice.at).toISOString(), locale)}</time>
    </p>
  );
}

function MessageView({ item }: { readonly item: ChatItem }) {
  const { message, mine, continued, jumbo } = item;
  const locale = useLocaleOf(useServices().locale);
  return (
    <div className={`grid ${mine ? 'justify-items-end' : 'justify-items-start'} ${continued ? 'mt-1' : 'mt-4'}`}>
      {!continued && <MessageHead item={item} />}
      <div className={`flex max-w-full items-end gap-2 ${mine ? 'flex-row-reverse' : ''}`}>
        <p
          className={
            jumbo
              ? 'text-4xl'
              : `max-w-[17rem] rounded-[1.125rem] px-3.5 py-2 text-[0.9375rem] whitespace-pre-wrap ${mine ? 'rounded-br-md bg-accent text-on-accent' : 'rounded-bl-md bg-sunken text-ink'}`
          }
        >
          {textParts(message.text).map((part, i) =>
            part.kind === 'text' ? (
              part.text
            ) : (
              <a
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one message never move.
                key={`${i}-${part.href}`}
                href={part.href}
                target="_blank"
                rel="noopener noreferrer nofollow"
                className="underline underline-offset-2"
              >
                {part.text}
              </a>
            ),
          )}
        </p>
        <time dateTime={message.at} className="shrink-0 pb-0.5 text-xs text-ink-soft tabular-nums">
          {timeOf(message.at, locale)}
        </time>
      </div>
    </div>
  );
}

function MessageHead({ item }: { readonly item: ChatItem }) {
  const { participants } = useSnapshot();
  const { message, mine, privacy } = item;
  const to = participants.find((person) => person.id === message.to)?.name;
  const name = message.from === null ? `${message.name} · ${m.chat_service()}` : mine ? m.you() : message.name;
  return (
    <p className="mb-1 flex items-center gap-1.5 px-1 text-sm font-semibold">
      {name}
      {privacy !== null && (
        <span className="inline-flex items-center gap-1 rounded-full bg-warn-soft px-2 text-xs text-on-warn-soft">
          <Lock size={11} aria-hidden />
          {privacy === 'to'
            ? to === undefined
              ? m.chat_private()
              : m.chat_private_to({ name: to })
            : m.chat_private_from()}
        </span>
      )}
    </p>
  );
}
