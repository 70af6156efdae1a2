import { ArrowRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { readInvitation } from '../../lib/invitation.ts';
import { failureText } from '../../lib/words.ts';
import { m } from '../../paraglide/messages.js';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';

/** Enter with a pasted link, a typed PIN, or a whole invitation text. */
export function EnterForm() {
  const { api } = useServices();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const enter = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const invitation = readInvitation(typed);
    switch (invitation.kind) {
      case 'empty':
        return setError(m.home_enter_empty());
      case 'unknown':
        return setError(m.home_enter_unknown());
      case 'room':
        return navigate(`/r/${invitation.roomId}${invitation.fragment}`);
      case 'token':
        return navigate(`/join#token=${invitation.token}`);
      case 'pin': {
        setBusy(true);
        const found = await api.roomOfPin(invitation.pin);
        setBusy(false);
        return found.ok ? navigate(`/r/${found.value}`) : setError(failureText(found.failure));
      }
    }
  };

  return (
    <form onSubmit={(event) => void enter(event)} className="grid gap-4" noValidate>
      <TextField
        label={m.home_enter_label()}
        hint={m.home_enter_hint()}
        error={error}
        value={typed}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        onChange={(event) => {
          setTyped(event.target.value);
          setError(undefined);
        }}
      />
      <Button type="submit" tone="primary" wide icon={ArrowRight} busy={busy}>
        {busy ? m.home_enter_busy() : m.home_enter_button()}
      </Button>
    </form>
  );
}
