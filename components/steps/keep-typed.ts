import { fillFields, readFields } from "@/components/steps/form-fields";
import { forget, forgetTyped, recall, remember } from "@/components/ui/tab-memory";
import { changedIn, drawnFrom, type Fields, keptAs } from "@/domain/unsent";
import { withoutLocale } from "@/i18n/paths";

/** What came back into a form, or found no place there, and the way to begin afresh; none where the form itself is off. */
export type PutBack = { rest: Fields; changed: boolean; afresh?: () => void };

/** How it stands with a form: what it is drawn from, whether an answer stands in it, is awaited, or was that it is done. */
export type Standing = { basis: number | string; answered: boolean; pending: boolean; accepted: boolean };

const nothing = { back: undefined, end: () => {} };

/** Puts back what the tab kept of a form and keeps what is typed from now on; where the tab keeps nothing, asks on leaving. */
export function keepTyped(
  form: Element | null | undefined,
  page: string,
  of: Record<string, string>,
  now: { current: Standing },
): { back: PutBack | undefined; end: () => void } {
  const mark = document.querySelector("main")?.dataset.mark;
  if (mark) forgetTyped(mark);
  const name = keptAs(mark, withoutLocale(page).replace(/[?#].*/, ""), of);
  const { answered, accepted, basis } = now.current;
  if (name && accepted) forget(name);
  const before = name ? recall(name) : undefined;
  if (!(form instanceof HTMLFormElement)) {
    return before ? { ...nothing, back: { rest: before.fields, changed: false } } : nothing;
  }

  // Of what an answer put there nobody can tell any more what the page had said first.
  const first = answered ? {} : readFields(form, true);
  const drawn = (fields: Fields) => (answered ? undefined : drawnFrom(String(basis), fields, first));
  let rest: Fields = {};
  let isLost = false;
  const keep = () => {
    const fields = { ...rest, ...changedIn(readFields(form), first) };
    const isTyped = Object.keys(fields).length > 0;
    if (name && !isTyped) forget(name);
    isLost = isTyped && !(name && remember(name, { fields, drawn: drawn(fields) }));
  };
  const ask = (leaving: BeforeUnloadEvent) => {
    if (isLost && !now.current.pending) leaving.preventDefault();
  };
  const afresh = () => {
    rest = {};
    form.reset();
    keep();
    form.querySelector<HTMLElement>("input:not([type=hidden]), textarea, select")?.focus();
  };

  // What was typed before the scripts came is newer than what was kept.
  const typed = changedIn(readFields(form), first);
  if (before && !answered) rest = fillFields(form, { ...before.fields, ...typed });
  if (Object.keys(typed).length > 0) keep();
  form.addEventListener("input", keep);
  addEventListener("beforeunload", ask);
  const changed = before?.drawn !== undefined && before.drawn !== drawn(before.fields);
  return {
    back: before && !answered ? { rest, changed, afresh } : undefined,
    end: () => {
      form.removeEventListener("input", keep);
      removeEventListener("beforeunload", ask);
      // The answer to a form that was accepted is another page, which says so.
      if (name && now.current.pending && new URLSearchParams(location.search).has("done")) forget(name);
    },
  };
}
