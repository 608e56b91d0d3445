"use client";

import { createContext, type ReactNode, useContext } from "react";

const Title = createContext("");
const Under = createContext("");

type Props = { title: string; under: string; children: ReactNode };

/** Tells the forms inside which page they stand on. Every page carries it, so it brings nothing else along. */
export function WindowTitle({ title, under, children }: Props) {
  return (
    <Title value={title}>
      <Under value={under}>{children}</Under>
    </Title>
  );
}

/** The title of the page that a form stands on. */
export const useWindowTitle = () => useContext(Title);

/** The mandate under which the page was drawn that a form stands on. */
export const useOpenedUnder = () => useContext(Under);
