/** The threads of the mark: eleven of unequal length that make one lozenge. */
export const threads =
  "M0 20h3v3h-3zM4 16h3v11h-3zM8 12h3v19h-3zM12 8h3v27h-3zM16 4h3v35h-3zM20 0h3v43h-3zM24 4h3v35h-3zM28 8h3v27h-3zM32 12h3v19h-3zM36 16h3v11h-3zM40 20h3v3h-3z";

/** The mark and the name of the tracker. */
export function Brand() {
  return (
    <span className="flex items-center gap-2 font-bold tracking-[-0.005em] sm:gap-2.5">
      <svg viewBox="0 0 43 43" aria-hidden="true" className="size-6 flex-none sm:size-7">
        <path d={threads} />
      </svg>
      <span className="text-sm leading-[1.0625rem] sm:text-base">
        ASCC <span className="block font-normal text-cloth-ink-2 sm:inline">Declaration Tracker</span>
      </span>
    </span>
  );
}
