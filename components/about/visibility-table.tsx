import { useTranslations } from "next-intl";
import { CardBody, CardCell, CardRow, CardTable } from "@/components/about/card-table";
import { audiences, things, visibility } from "@/domain/visibility";

/** Who may see what, drawn from the table that the rules themselves are written in. */
export function VisibilityTable() {
  const t = useTranslations();
  const columns = [
    { name: t("page.about.seesThing"), className: "w-2/5" },
    ...audiences.map((audience) => ({ name: t(`audience.${audience}`) })),
  ];
  return (
    <CardTable caption={t("page.about.sees")} columns={columns} fixed>
      <CardBody>
        {things.map((thing) => (
          <CardRow key={thing} head={t(`thing.${thing}`)}>
            {audiences.map((audience) => {
              const sees = visibility[thing][audience];
              return (
                <CardCell key={audience} label={t(`audience.${audience}`)} quiet={sees === "no"}>
                  {t(`sees.${sees}`)}
                </CardCell>
              );
            })}
          </CardRow>
        ))}
      </CardBody>
    </CardTable>
  );
}
