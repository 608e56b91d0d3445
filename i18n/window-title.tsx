"use client";

import { createContext, type ReactNode, useContext } from "react";

const Title = createContext("");

/** Tells the forms inside which page they stand on. Every page carries it, so it brings nothing else along. */
export function WindowTitle({ title, children }: { title: string; children: ReactNode }) {
  return <Title value={title}>{children}</Title>;
}

/** The title of the page that a form stands on. */
export const useWindowTitle = () => useContext(Title);
