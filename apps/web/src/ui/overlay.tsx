import type { LucideIcon } from 'lucide-react';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Dialog as AriaDialog,
  Popover as AriaPopover,
  Tooltip as AriaTooltip,
  Heading,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  Separator,
  TooltipTrigger,
} from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { cx } from './cx.ts';
import { IconButton } from './icon-button.tsx';
import { Kbd } from './surface.tsx';

type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly size?: 'sm' | 'md';
  readonly alert?: boolean;
};

/** A sheet over the page: holds the focus, closes with Escape or a click beside it, gives the focus back. */
export function Dialog({ title, children, onClose, size = 'md', alert = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className="fade fixed inset-0 z-50 grid place-items-end bg-veil p-0 sm:place-items-center sm:p-6"
    >
      <Modal
        className={cx(
          'rise max-h-[92dvh] w-full overflow-auto rounded-t-[var(--radius-card)] border border-line bg-raised shadow-3 sm:rounded-[var(--radius-card)]',
          size === 'sm' ? 'sm:max-w-md' : 'sm:max-w-xl',
        )}
      >
        <AriaDialog
          role={alert ? 'alertdialog' : 'dialog'}
          className="grid gap-5 p-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] outline-none sm:p-8"
        >
          <div className="flex items-start justify-between gap-4">
            <Heading slot="title" className="pt-1.5 text-2xl font-bold">
              {title}
            </Heading>
            <IconButton icon={X} label={m.close()} onClick={onClose} />
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** One line of a menu; `null` draws a line between groups. */
export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly shows?: string | undefined;
  readonly checked?: boolean;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
} | null;

/** The list of a menu, for inside a `MenuTrigger`. */
export function MenuList({ label, entries }: { readonly label: string; readonly entries: readonly MenuEntry[] }) {
  const byId = new Map(entries.flatMap((entry) => (entry === null ? [] : [[entry.id, entry] as const])));
  const checked = [...byId.values()].filter((entry) => entry.checked === true).map((entry) => entry.id);
  const choosing = [...byId.values()].some((entry) => entry.checked !== undefined);
  return (
    <AriaPopover className="rise z-40 max-h-[70dvh] max-w-[min(22rem,calc(100vw-2rem))] min-w-56 overflow-auto rounded-3xl border border-line bg-raised p-2 shadow-3">
      <Menu
        aria-label={label}
        className="outline-none"
        onAction={(id) => byId.get(String(id))?.run()}
        disabledKeys={[...byId.values()].filter((entry) => entry.disabled === true).map((entry) => entry.id)}
        {...(choosing ? { selectionMode: 'single' as const, selectedKeys: checked } : {})}
      >
        {entries.map((entry, i) =>
          entry === null ? (
            <Separator key={`line-${entries[i - 1]?.id ?? 'first'}`} className="mx-3 my-1.5 h-px bg-line" />
          ) : (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              className={cx(
                'flex min-h-11 cursor-pointer items-center gap-3 rounded-2xl px-3 py-2 text-[0.9375rem] font-medium outline-none data-disabled:opacity-50 data-focused:bg-sunken data-selected:bg-accent-soft data-selected:text-on-accent-soft',
                entry.danger === true && 'text-on-danger-soft',
              )}
            >
              {entry.icon && <entry.icon size={18} aria-hidden className="shrink-0" />}
              <span className="min-w-0 flex-1">{entry.label}</span>
              {entry.shows !== undefined && <Kbd>{entry.shows}</Kbd>}
            </MenuItem>
          ),
        )}
      </Menu>
    </AriaPopover>
  );
}

/** A word about the control under the pointer or focus, with its key. */
export function Tip({
  label,
  shows,
  children,
}: {
  readonly label: string;
  readonly shows?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={10}
        className="fade z-50 flex items-center gap-2 rounded-xl bg-ink px-3 py-1.5 text-sm font-semibold text-paper shadow-2"
      >
        {label}
        {shows !== undefined && <Kbd>{shows}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

/** A box beside its button, for inside a `DialogTrigger`. */
export function PopBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <AriaPopover className="rise z-40 w-80 max-w-[calc(100vw-2rem)] rounded-3xl border border-line bg-raised p-5 shadow-3">
      <AriaDialog aria-label={label} className="outline-none">
        {children}
      </AriaDialog>
    </AriaPopover>
  );
}
