import { useTranslations } from "next-intl";
import { Tabs } from "@/components/ui/tabs";
import { type MeetingKind, meetingKinds } from "@/domain/views/record";

/** The kind of body that the address asks for; null where it names none. */
export const kindFrom = (asked: string | string[] | undefined): MeetingKind | null =>
  meetingKinds.find((kind) => kind === asked) ?? null;

/** The list of meetings by body, each view at its own address. */
export function KindTabs({ current }: { current: MeetingKind | null }) {
  const t = useTranslations("page.meetings");
  const tabs = meetingKinds.map((kind) => ({
    label: t(`kind.${kind}`),
    href: `/meetings?body=${kind}`,
    current: kind === current,
  }));
  return <Tabs label={t("filter")} tabs={[{ label: t("every"), href: "/meetings", current: !current }, ...tabs]} />;
}
