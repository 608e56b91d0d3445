import { useTranslations } from "next-intl";
import { Flag } from "@/components/ui/notice";
import type { FrameView } from "@/domain/views/frames";

type Props = { caption: string; characteristics: FrameView["characteristics"] };

/** The characteristics of a plan with their key result areas, in English as in the plan. */
export function FrameAreas({ caption, characteristics }: Props) {
  const t = useTranslations("page.about");
  return (
    <dl className="mt-2 grid text-sm" aria-label={caption}>
      {characteristics.map(({ code, name, areas }) => (
        <div key={code} className="grid gap-x-6 gap-y-1 border-b border-line py-2.5 md:grid-cols-[15rem_minmax(0,1fr)]">
          <dt>
            <span className="text-ink-2">{code}</span> <span lang="en">{name}</span>
          </dt>
          {areas.map((area) => (
            <dd key={area.code} className="md:col-start-2">
              <span className="text-ink-2">{area.code}</span> <span lang="en">{area.name}</span>
              {!area.confirmed && (
                <>
                  {" "}
                  <Flag>{t("frameWorking")}</Flag>
                </>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
