import { unreadCount } from '../../call/chat-view.ts';
import { useSnapshot, useUi } from '../../call/context.ts';
import { unseenFiles } from '../../call/file-view.ts';
import { useFileViews } from './use-files.ts';

/** How many messages and files of others came since the person last looked. */
export function useUnread(): number {
  const { chat, self } = useSnapshot();
  const files = useFileViews();
  const seenId = useUi((now) => now.seenId);
  const seenFilesAt = useUi((now) => now.seenFilesAt);
  return unreadCount(chat, self?.id ?? null, seenId) + unseenFiles(files, seenFilesAt);
}
