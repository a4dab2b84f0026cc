import { useEffect, useState } from 'preact/hooks';
import type { TextFile } from '../../../src/core/chat.ts';
import { useTexts } from './language.ts';

/** Files that the person was given, to be saved where they like. The page itself keeps them until it is closed. */
export function Files({ files }: { files: TextFile[] }) {
  const t = useTexts();
  return (
    <div class="card files">
      <p>{t.yourFiles}</p>
      <ul class="row">
        {files.map((file) => (
          <li key={file.name}>
            <FileLink file={file} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FileLink({ file }: { file: TextFile }) {
  const { name, type } = file;
  const t = useTexts();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([contentOf(file)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file, type]);
  return (
    <a class="button" href={address} download={name}>
      {t.download(name)}
    </a>
  );
}

/** What goes into a file: text, or the bytes that it stands for. */
const contentOf = ({ text, encoding }: TextFile) =>
  encoding ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : text;
