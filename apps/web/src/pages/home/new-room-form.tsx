import { DoorOpen } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { encryptionFragment } from '../../lib/encryption-link.ts';
import { rememberRoom } from '../../lib/memory.ts';
import { failureText } from '../../lib/words.ts';
import { m } from '../../paraglide/messages.js';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/button.tsx';
import { Switch, TextField } from '../../ui/field.tsx';
import { Note } from '../../ui/surface.tsx';

/** Opens a room that this device's person moderates. */
export function NewRoomForm() {
  const { api } = useServices();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [lobby, setLobby] = useState(false);
  const [encrypted, setEncrypted] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(undefined);
    const made = await api.createRoom({
      name: name.trim() === '' ? m.home_new_default() : name.trim(),
      lobby,
      encryption: encrypted ? 'required' : 'none',
    });
    setBusy(false);
    if (!made.ok) return setError(failureText(made.failure));
    const { id, hostKey } = made.value;
    const word = passphrase.trim();
    const fragment = encryptionFragment(encrypted ? { passphrase: word === '' ? null : word } : null);
    rememberRoom({ id, name: made.value.name, at: Date.now(), hostKey, fragment });
    navigate(`/r/${id}${fragment}`);
  };

  return (
    <form onSubmit={(event) => void open(event)} className="grid gap-4">
      <TextField
        label={m.home_new_name()}
        placeholder={m.home_new_placeholder()}
        value={name}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <Switch label={m.home_new_lobby()} hint={m.home_new_lobby_hint()} checked={lobby} onChange={setLobby} />
      <Switch
        label={m.home_new_encrypted()}
        hint={m.home_new_encrypted_hint()}
        checked={encrypted}
        onChange={setEncrypted}
      />
      {encrypted && (
        <TextField
          label={m.home_new_passphrase()}
          hint={m.home_new_passphrase_hint()}
          value={passphrase}
          maxLength={200}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      )}
      {error !== undefined && <Note tone="danger" title={error} />}
      <Button type="submit" wide icon={DoorOpen} busy={busy}>
        {busy ? m.home_new_busy() : m.home_new_button()}
      </Button>
    </form>
  );
}
