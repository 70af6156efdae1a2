const KEY = 'madang.in-call';

/** Notes that this tab is in a call, so that a reload goes straight back; null: no longer. */
export function noteCall(where: string | null): void {
  try {
    if (where === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, where);
  } catch {
    // Without session storage a reload shows the pre-join page; nothing else is lost.
  }
}

/** Whether this tab was in a call there when it was reloaded. */
export function callToResume(where: string): boolean {
  try {
    return sessionStorage.getItem(KEY) === where;
  } catch {
    return false;
  }
}
