"use client";

import { useEffect } from "react";

const marker = "asked-again-at";
const patience = 20_000;

/** Whether it was asked for again a moment ago. Where nothing can be kept nobody knows, and these words stand. */
function wasAsked(): boolean {
  try {
    const last = Number(sessionStorage.getItem(marker));
    if (Date.now() - last < patience) return true;
    sessionStorage.setItem(marker, String(Date.now()));
    return false;
  } catch {
    return true;
  }
}

/**
 * A page that failed inside the browser is asked for again as a whole, so that the server answers with its own
 * problem page in the reader's language. Not twice in a row: then the fault is here, and these words stand.
 */
export default function Failed() {
  useEffect(() => {
    if (wasAsked()) return;
    location.reload();
  }, []);

  return (
    <main className="page py-16">
      <h1 className="text-2xl">
        <span lang="en">Something went wrong</span> · <span lang="id">Terjadi gangguan</span>
      </h1>
      <p className="mt-6 flex gap-6">
        <a href="/" lang="en">
          Home
        </a>
        <a href="/id" lang="id">
          Beranda
        </a>
      </p>
    </main>
  );
}
