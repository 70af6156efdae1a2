import { useEffect } from 'react';
import { m } from '../paraglide/messages.js';

/** Names the page in the tab: what it is, then the product; unread messages in front. */
export function useTitle(title: string, unread = 0): void {
  const full = `${unread > 0 ? `(${unread}) ` : ''}${title} · ${m.app_name()}`;
  useEffect(() => {
    document.title = full;
  }, [full]);
}
