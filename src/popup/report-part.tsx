import type { ComponentChildren } from 'preact';
import type { OptionalPart } from './draft.ts';

interface ReportPartProps {
  part: OptionalPart;
  label: string;
  isLeftOut: boolean;
  onToggle: (part: OptionalPart) => void;
  children: ComponentChildren;
}

/** One part of the report that can be taken out; taken out, it is struck through. */
export function ReportPart({ part, label, isLeftOut, onToggle, children }: ReportPartProps) {
  return (
    <div class={isLeftOut ? 'left-out' : ''}>
      <label class="choice">
        <input type="checkbox" class={`part-${part}`} checked={!isLeftOut} onChange={() => onToggle(part)} />
        <strong>{label}</strong>
      </label>
      <div class="part-value quiet">{children}</div>
    </div>
  );
}
