import type { ReactNode } from "react";
import { Link } from "@/i18n/navigation";

/** Words that lead to a circulation, for those who read it. */
export const CirculationLink = ({ id, children }: { id: string | null; children: ReactNode }) =>
  id ? <Link href={`/circulations/${id}`}>{children}</Link> : children;
