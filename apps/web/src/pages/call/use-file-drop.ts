import { type DragEvent, useEffect, useState } from 'react';
import { useKit, useUi } from '../../call/context.ts';
import { notify } from '../../call/ui-store.ts';
import { m } from '../../paraglide/messages.js';
import { offerFiles } from './use-files.ts';

/** What an area needs so that files can be dropped onto it. */
export type FileDrop = {
  /** Files are over it now. */
  readonly over: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

const carriesFiles = (transfer: DataTransfer | null) => transfer?.types.includes('Files') === true;

/** Lets files be dropped onto an area. */
export function useFileDrop(allowed: boolean): FileDrop {
  const kit = useKit();
  const to = useUi((now) => now.chatTo);
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver: (event) => {
        if (!allowed || !carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        if (!allowed || !carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        const items = [...event.dataTransfer.items].filter((item) => item.kind === 'file');
        const files = items.flatMap((item) => {
          const file = item.webkitGetAsEntry()?.isDirectory === true ? null : item.getAsFile();
          return file === null ? [] : [file];
        });
        if (files.length < items.length) notify(kit.ui, { kind: 'error', text: m.file_folder() });
        offerFiles(kit, files, to);
      },
    },
  };
}

/** A file dropped beside an area that takes it would open in place of the call, and end it. */
export function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: globalThis.DragEvent) => {
      if (event.defaultPrevented || !carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}
