import { type RefObject, useEffect, useRef } from "react";

/** Brings the focus to an element each time that there is a new answer to read in it. */
export function useFocusOn<E extends HTMLElement>(answer: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (answer) element.current?.focus();
  }, [answer]);
  return element;
}
