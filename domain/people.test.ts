import { expect, test } from "vitest";
import { type Actor, publicActor, readsInside, roles } from "@/domain/people";

const person = "p";
const actors: Record<(typeof roles)[number] | "public", Actor> = {
  public: publicActor,
  viewer: { role: "viewer", person },
  delegate: { role: "delegate", person, member: "ID" },
  head: { role: "head", person, member: "ID" },
  body: { role: "body", person, body: "SOMSWD" },
  secretariat: { role: "secretariat", person, office: "chair" },
  admin: { role: "admin", person },
};

test("every role but the viewer's reads inside, and the public does not", () => {
  const inside = (["public", ...roles] as const).filter((role) => readsInside(actors[role]));
  expect(inside).toEqual(["delegate", "head", "body", "secretariat", "admin"]);
});

test("nobody signed in is a role of its own that no mandate can give", () => {
  expect(roles as readonly string[]).not.toContain(publicActor.role);
});
