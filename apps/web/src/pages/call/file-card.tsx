import type { FileProgress, FileTransfers, FileView } from '@madang/client/files';
import {
  Download,
  FileArchive,
  FileAudio,
  FileCheck,
  File as FileIcon,
  FileImage,
  FileText,
  FileVideo,
  FileX,
  type LucideIcon,
  Pause,
  Play,
  X,
} from 'lucide-react';
import { type CallKit, tell, useKit } from '../../call/context.ts';
import { type FileAction, fileActions, hasBar, nameParts, shownReceivers } from '../../call/file-view.ts';
import { fileFailureText, fileStateText, offerText } from '../../call/file-words.ts';
import { bytesText, timeOf } from '../../lib/format.ts';
import { useLocaleOf } from '../../lib/locale.ts';
import { m } from '../../paraglide/messages.js';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

/** A file in the chat: what it is, how far it is, what can be done. Its news are told by the live region, so not from here. */
export function FileCard({ file }: { readonly file: FileView }) {
  const locale = useLocaleOf(useServices().locale);
  const mine = file.direction === 'outgoing';
  const title = mine
    ? file.to === null
      ? m.file_to_all()
      : m.file_to({ name: file.receivers[0]?.name ?? '' })
    : m.file_from({ name: file.fromName });
  const Icon = iconOf(file);
  const [stem, ending] = nameParts(file.name);
  const summary = mine ? offerText(file) : null;
  return (
    <article
      aria-live="off"
      aria-label={`${title}: ${file.name}`}
      className={cx('mt-4 grid', mine ? 'justify-items-end' : 'justify-items-start')}
    >
      <p className="mb-1 px-1 text-sm font-semibold">{title}</p>
      <div className="grid w-full max-w-[19rem] grid-cols-[minmax(0,1fr)] gap-2.5 rounded-[1.125rem] border border-line bg-raised p-3 shadow-1">
        <div className="flex items-center gap-3">
          <span className="grid size-11 shrink-0 place-items-center rounded-2xl bg-accent-soft text-on-accent-soft">
            <Icon size={22} aria-hidden />
          </span>
          <div className="min-w-0 flex-1">
            <p title={file.name} className="flex min-w-0 text-[0.9375rem] font-semibold">
              <bdi className="truncate">{stem}</bdi>
              <bdi className="shrink-0">{ending}</bdi>
            </p>
            <p className="text-sm text-ink-soft tabular-nums">
              {bytesText(file.sizeBytes, locale)} ·{' '}
              <time dateTime={new Date(file.at).toISOString()}>{timeOf(new Date(file.at).toISOString(), locale)}</time>
            </p>
          </div>
          <CornerButtons file={file} />
        </div>
        {summary !== null && <p className="text-sm text-ink-soft">{summary}</p>}
        {mine ? (
          shownReceivers(file).map((one) => (
            <Way key={one.participantId} progress={one} file={file} name={one.name} several={file.to === null} />
          ))
        ) : (
          <Way progress={file} file={file} name={file.fromName} />
        )}
        <WordButtons file={file} />
      </div>
    </article>
  );
}

type WayProps = {
  readonly progress: FileProgress;
  readonly file: FileView;
  /** Who is at the other end. */
  readonly name: string;
  /** Others may take it too, so it is said who this one is. */
  readonly several?: boolean;
};

/** One transfer of the file. */
function Way({ progress, file, name, several = false }: WayProps) {
  const locale = useLocaleOf(useServices().locale);
  const text = fileStateText(progress, file, locale, name);
  if (text === '') return null;
  const { status } = progress.state;
  const failed = status === 'failed';
  return (
    <div className="grid gap-1.5">
      {hasBar(progress) && (
        <ProgressBar
          label={m.file_progress_name({ file: several ? `${file.name}, ${name}` : file.name })}
          share={file.sizeBytes === 0 ? 1 : progress.bytes / file.sizeBytes}
          text={text}
          look={status === 'paused' || status === 'stalled' ? 'still' : 'on'}
        />
      )}
      <p
        className={cx(
          'text-sm tabular-nums',
          failed ? 'rounded-xl bg-danger-soft px-3 py-2 font-medium text-on-danger-soft' : 'text-ink-soft',
        )}
      >
        {several && <span className="font-semibold text-ink">{name} · </span>}
        {text}
      </p>
    </div>
  );
}

const corner: Readonly<Partial<Record<FileAction, { icon: LucideIcon; label: (of: { file: string }) => string }>>> = {
  pause: { icon: Pause, label: m.file_pause_name },
  resume: { icon: Play, label: m.file_resume_name },
  cancel: { icon: X, label: m.file_cancel_name },
  remove: { icon: X, label: m.file_remove_name },
};

function CornerButtons({ file }: { readonly file: FileView }) {
  const kit = useKit();
  return (
    <div className="-mr-1.5 flex shrink-0 self-start">
      {fileActions(file).map((action) => {
        const look = corner[action];
        return look === undefined ? null : (
          <IconButton
            key={action}
            icon={look.icon}
            size="sm"
            label={look.label({ file: file.name })}
            onClick={() => run(kit, file, action)}
          />
        );
      })}
    </div>
  );
}

function WordButtons({ file }: { readonly file: FileView }) {
  const kit = useKit();
  const actions = fileActions(file);
  const words = actions.filter((action) => corner[action] === undefined);
  if (words.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {actions.includes('accept') && (
        <Button
          size="sm"
          tone="primary"
          icon={Download}
          aria-label={m.file_accept_name({ file: file.name })}
          onClick={() => run(kit, file, 'accept')}
        >
          {m.file_accept()}
        </Button>
      )}
      {actions.includes('decline') && (
        <Button
          size="sm"
          aria-label={m.file_decline_name({ file: file.name })}
          onClick={() => run(kit, file, 'decline')}
        >
          {m.file_decline()}
        </Button>
      )}
      {actions.includes('save') && (
        <Button
          size="sm"
          icon={Download}
          aria-label={m.file_save_name({ file: file.name })}
          onClick={() => run(kit, file, 'save')}
        >
          {m.file_save()}
        </Button>
      )}
      {actions.includes('withdraw') && (
        <Button
          size="sm"
          aria-label={m.file_withdraw_name({ file: file.name })}
          onClick={() => run(kit, file, 'withdraw')}
        >
          {m.file_withdraw()}
        </Button>
      )}
    </div>
  );
}

function run(kit: CallKit, { id }: FileView, action: FileAction): void {
  const { files } = kit;
  if (files === null) return;
  const todo: Readonly<Record<FileAction, (on: FileTransfers) => Promise<void> | void>> = {
    accept: (on) => on.accept(id),
    decline: (on) => on.decline(id),
    pause: (on) => on.pause(id),
    resume: (on) => on.resume(id),
    cancel: (on) => on.cancel(id),
    withdraw: (on) => on.cancel(id),
    save: (on) => on.save(id),
    remove: (on) => on.forget(id),
  };
  // In the same turn as the click: the browser asks where to save only then.
  todo[action](files)?.catch((error: unknown) => tell(kit, error, (code) => fileFailureText(code, 'here')));
}

const endings: readonly (readonly [LucideIcon, RegExp])[] = [
  [FileImage, /\.(?:png|jpe?g|gif|webp|avif|heic|svg|bmp|tiff?|psd)$/i],
  [FileVideo, /\.(?:mp4|mov|mkv|webm|avi|m4v|mpe?g|ts)$/i],
  [FileAudio, /\.(?:mp3|m4a|wav|flac|ogg|opus|aac)$/i],
  [FileArchive, /\.(?:zip|7z|rar|tar|t?gz|xz|zst|bz2|iso)$/i],
  [FileText, /\.(?:pdf|docx?|hwpx?|pptx?|xlsx?|txt|md|csv|odt|rtf)$/i],
];

function iconOf(file: FileView): LucideIcon {
  const states = file.direction === 'incoming' ? [file.state] : file.receivers.map((one) => one.state);
  if (states.length > 0 && states.every((state) => state.status === 'done')) return FileCheck;
  if (states.length > 0 && states.every((state) => state.status === 'failed')) return FileX;
  return endings.find(([, pattern]) => pattern.test(file.name))?.[0] ?? FileIcon;
}
