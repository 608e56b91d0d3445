import { useTranslations } from "next-intl";
import { MeetingLink } from "@/components/meetings/meeting-link";
import { When } from "@/components/meetings/when";
import { Fact, Facts } from "@/components/ui/facts";
import type { MeetingView } from "@/domain/views/meetings";

/** The meetings of the same body before and after this one, as far as the record has them. */
export function Neighbours({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations("page.meeting");
  const sides = [
    { name: t("previous"), other: meeting.previous, none: t("noPrevious") },
    { name: t("next"), other: meeting.next, none: t("noNext") },
  ];
  return (
    <Facts>
      {sides.map(({ name, other, none }) => (
        <Fact key={name} name={name}>
          {other ? (
            <>
              <MeetingLink meeting={other} />
              <span className="block text-ink-2">
                <When meeting={other} today={meeting.today} />
              </span>
            </>
          ) : (
            <span className="text-ink-2">{none}</span>
          )}
        </Fact>
      ))}
    </Facts>
  );
}
