"use client";

import { useTranslations } from "next-intl";
import { lazy } from "react";
import { Choices } from "@/components/steps/fields";
import type { StepFormProps } from "@/components/steps/form-props";
import { useField } from "@/components/steps/use-field";
import { useLabel } from "@/components/steps/use-label";
import { PastedText } from "@/components/texts/pasted-text";
import { SelectField } from "@/components/ui/field";
import { onlyOpening, yetToOpen } from "@/domain/versions";

// Only where a file was uploaded; nothing stands in its place meanwhile, so that the page comes whole from the server.
const UploadedText = lazy(async () => ({ default: (await import("@/components/texts/uploaded-text")).UploadedText }));

/** A text as it is pasted, and, for the secretariat to say, whether it changes the substance of the one before. */
export function VersionFields({ facts, typed, typedAll, errorOf }: StepFormProps) {
  const [t, label] = [useTranslations("act"), useLabel()];
  const { paragraphs, paragraphsOf, versions, actor } = facts;
  return (
    <>
      {facts.upload ? (
        <UploadedText upload={facts.upload} error={errorOf("upload")} />
      ) : (
        <PastedText facts={facts} typed={typed} typedAll={typedAll} errorOf={errorOf} />
      )}
      {versions.length > 0 && actor.role === "secretariat" ? (
        <Choices
          type="radio"
          name="kind"
          label={label("kind")}
          error={errorOf("kind")}
          choices={(["substantive", "editorial"] as const).map((kind) => ({
            value: kind,
            label: t(`versionKind.${kind}`),
            hint: t(`hint.${kind}`),
          }))}
          chosen={[typed("kind", "substantive")]}
        />
      ) : (
        <input type="hidden" name="kind" value="substantive" />
      )}
      {paragraphs.length > 0 && (
        <details className="more">
          <summary>{t("textOf", { version: paragraphsOf ?? 0 })}</summary>
          <div lang="en" className="title mt-2 grid gap-2 border-l-2 border-line pl-4 text-sm whitespace-pre-wrap">
            {paragraphs.map(({ anchor, text }) => (
              <p key={anchor}>{text}</p>
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** Which version is opened, and to whom. */
export function ShareFields({ facts, typed, errorOf }: StepFormProps) {
  const [t, label, field] = [useTranslations("act"), useLabel(), useField({ typed, errorOf })];
  const { standing, asked, actor } = facts;
  const only = onlyOpening(facts);
  if (only)
    return (
      <>
        <input type="hidden" name="version" value={only.version} />
        <input type="hidden" name="audience" value={only.audience} />
      </>
    );
  const open = facts.versions.map((one) => ({ ...one, yet: yetToOpen(one, standing, actor) }));
  const versions = open.filter(({ yet }) => yet.length > 0);
  const unshared = versions.find(({ shared }) => shared.length === 0) ?? versions[0];
  const first = versions.find(({ number }) => String(number) === asked.version) ?? unshared;
  const audiences = (["delegations", "public"] as const).filter((one) => versions.some(({ yet }) => yet.includes(one)));
  const wanted =
    audiences.find((audience) => audience === asked.audience && first?.yet.includes(audience)) ?? first?.yet[0];
  // Where one version is open to whom another is not, each is named with those to whom it can be opened.
  if (versions.some(({ yet }) => yet.length < audiences.length)) {
    const pairs = versions.flatMap(({ number, yet }) => yet.map((audience) => ({ number, audience })));
    return (
      <Choices
        type="radio"
        name="opened"
        label={label("version")}
        error={errorOf("version") ?? errorOf("audience")}
        choices={pairs.map(({ number, audience }) => ({
          value: `${number}.${audience}`,
          label: t("shareVersion", { version: number, audience }),
          hint: t("hint.share", { audience }),
        }))}
        chosen={[typed("opened", `${first?.number}.${wanted}`)]}
        apart
      />
    );
  }
  return (
    <>
      <div className="max-w-80">
        <SelectField {...field("version", { first: String(first?.number ?? "") })}>
          {versions.map(({ number, shared }) => (
            <option key={number} value={number}>
              {t(shared.includes("delegations") ? "versionShared" : "versionNumber", { version: number })}
            </option>
          ))}
        </SelectField>
      </div>
      <Choices
        type="radio"
        name="audience"
        label={label("audience")}
        error={errorOf("audience")}
        choices={audiences.map((audience) => ({
          value: audience,
          label: t("shareWith", { audience }),
          hint: t("hint.share", { audience }),
        }))}
        apart
        chosen={[typed("audience", wanted)]}
      />
    </>
  );
}
