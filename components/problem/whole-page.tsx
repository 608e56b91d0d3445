"use client";

import { useEffect } from "react";

/** Asks the server for the whole page at this address, where only a part of it was asked for. */
export function WholePage() {
  useEffect(() => location.reload(), []);
  return null;
}
