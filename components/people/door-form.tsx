"use client";

import { type ComponentProps, lazy } from "react";
import type { WordedSignIn } from "@/components/people/worded-sign-in";

// What the form and its words need would otherwise be loaded with every page that has a door, by all who are signed in.
// Nothing stands in its place meanwhile, so that the page comes whole from the server.
const Later = lazy(async () => ({ default: (await import("@/components/people/worded-sign-in")).WordedSignIn }));

/** The sign-in of a page that only signed-in people have; loaded where it is shown and nowhere else. */
export function DoorForm(props: ComponentProps<typeof WordedSignIn>) {
  return <Later {...props} />;
}
