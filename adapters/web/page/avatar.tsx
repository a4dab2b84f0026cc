export function Avatar({ name, index }: { name: string; index: number }) {
  return (
    <span class={`avatar hue-${index % 8}`} aria-hidden="true">
      {name.slice(0, 1)}
    </span>
  );
}

export function LarkAvatar() {
  return <img class="avatar" src="/local/page/lark.svg" alt="" width="36" height="36" />;
}
