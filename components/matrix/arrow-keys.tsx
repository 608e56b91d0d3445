"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

const squares = (table: HTMLElement) =>
  [...table.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll<HTMLAnchorElement>("td.pos a")]);

/** Lets the arrow keys walk over the squares, which are one stop for the Tab key; without it each is a link of its own. */
export function ArrowKeys({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const all = box.current ? squares(box.current).flat() : [];
    all.forEach((square, i) => {
      square.tabIndex = i === 0 ? 0 : -1;
    });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = box.current ? squares(box.current).filter((row) => row.length > 0) : [];
    const y = rows.findIndex((row) => row.includes(event.target as HTMLAnchorElement));
    const x = rows[y]?.indexOf(event.target as HTMLAnchorElement) ?? -1;
    const to = rows[y] && next(event.key, { x, y }, { width: rows[y].length, height: rows.length });
    const square = to && (rows[to.y]?.[to.x] ?? rows[to.y]?.at(-1));
    if (!square) return;
    event.preventDefault();
    rows[y]?.[x]?.setAttribute("tabindex", "-1");
    square.tabIndex = 0;
    square.focus();
  };

  return (
    // The squares inside are links; this only listens.
    // biome-ignore lint/a11y/noStaticElementInteractions: keys reach it from the links inside
    <div ref={box} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

type Place = { x: number; y: number };

/** Where a key leads from a square; null for a key that leads nowhere. */
function next(key: string, { x, y }: Place, { width, height }: { width: number; height: number }): Place | null {
  const within = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1);
  switch (key) {
    case "ArrowRight":
      return { x: within(x + 1, width), y };
    case "ArrowLeft":
      return { x: within(x - 1, width), y };
    case "ArrowDown":
      return { x, y: within(y + 1, height) };
    case "ArrowUp":
      return { x, y: within(y - 1, height) };
    case "Home":
      return { x: 0, y };
    case "End":
      return { x: width - 1, y };
    default:
      return null;
  }
}
