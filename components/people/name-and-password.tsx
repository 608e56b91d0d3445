"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { TextField } from "@/components/ui/field";
import { passwordLength } from "@/domain/account-forms";

/** The name by which somebody signs in, typed as it is. */
export function SignInNameField(rest: ComponentProps<typeof TextField>) {
  return <TextField autoComplete="username" autoCapitalize="none" spellCheck={false} {...rest} />;
}

/** A new password, with how long it has to be. */
export function NewPasswordField(rest: Pick<ComponentProps<typeof TextField>, "label" | "error">) {
  const t = useTranslations("page.account");
  return (
    <TextField name="new" type="password" hint={t("newHint", passwordLength)} autoComplete="new-password" {...rest} />
  );
}
