"use client";

import { useTranslations } from "next-intl";
import { documentTypes, finalBodies } from "@/domain/documents";

/** The types of documents, to choose from. */
export function TypeOptions() {
  const t = useTranslations("type");
  return documentTypes.map((type) => (
    <option key={type} value={type}>
      {t(type)}
    </option>
  ));
}

/** Who decides in the end, to choose from. */
export function FinalBodyOptions() {
  const t = useTranslations("document.finalBody");
  return finalBodies.map((body) => (
    <option key={body} value={body}>
      {t(body)}
    </option>
  ));
}
