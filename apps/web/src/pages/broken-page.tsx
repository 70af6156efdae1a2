import { Component, type ReactNode } from 'react';
import { m } from '../paraglide/messages.js';
import { EmptyYard } from '../ui/art.tsx';
import { Button } from '../ui/button.tsx';
import { MessageScreen } from '../ui/screen.tsx';

/**
 * Shows a way on instead of an empty page when drawing fails: most often a part of the app could not be loaded, because
 * the network was away or the server has a newer version.
 */
export class BrokenPageGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

/** Something of ours broke: say so, and what to do. */
export function BrokenPage() {
  return (
    <MessageScreen
      art={<EmptyYard />}
      title={m.broken_title()}
      actions={
        <Button tone="primary" onClick={() => location.reload()}>
          {m.broken_reload()}
        </Button>
      }
    >
      <p role="alert">{m.broken_text()}</p>
    </MessageScreen>
  );
}
