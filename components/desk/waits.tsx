import { DocumentLink } from "@/components/desk/document-link";
import { reading, type Say, stepOf, useSay } from "@/components/desk/say";
import { By, Until, wordsOf } from "@/components/desk/tasks";
import { useList } from "@/components/ui/names";
import type { Wait } from "@/domain/views/desk";
import type { Reader } from "@/domain/views/reader";
import { Link } from "@/i18n/navigation";
import { begun } from "@/i18n/sentences";

type Props = { waits: Wait[]; reader: NonNullable<Reader> };
type Text = Extract<Wait, { kind: "text" }>;
type Step = { action: string; href: string };

/** What waits for others, each with whom, and with what its reader can do meanwhile. */
export function Waits({ waits, reader }: Props) {
  const say = useSay(reader);
  const rests = useRests(say);
  return (
    <ul>
      {waits.map((wait) => {
        const { document, by } = wait.kind === "text" ? wait.task : wait;
        const { title, detail, links } = wait.kind === "text" ? ofText(wait, say) : ofSecond(wait, say);
        return (
          <li key={`${document.address} ${wait.kind}`} className="grid grid-cols-1 gap-1.5 border-b border-line py-4">
            {wait.kind === "text" && "until" in wait.task ? (
              <Until until={wait.task.until} past={false} say={say} mine={false} />
            ) : (
              <By by={by} mine={false} />
            )}
            <h3 className="text-base">{title}</h3>
            <p>
              <DocumentLink document={document} />{" "}
              <span className="text-sm whitespace-nowrap text-ink-2">{document.reference}</span>
            </p>
            <p className="text-sm text-pretty">{wait.kind === "text" ? rests(wait) : detail}</p>
            <p className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
              {links.map(({ action, href }) => (
                <Link key={href} href={href}>
                  {action}
                  <span className="sr-only">: {document.title}</span>
                </Link>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** With whom a text rests, and for what: everybody is named, for the officer asks each of them. */
function useRests(say: Say) {
  const list = useList();
  return ({ task, rests }: Text): string => {
    const silence = task.kind === "circulated" && task.rule === "silence";
    const states = ({ to, members }: Pick<Extract<Text["rests"], { kind: "delegations" }>, "to" | "members">) =>
      say.t(`inside.rests.delegations.${to === "reply" && silence ? "silence" : to}`, {
        named: say.states(members),
        count: members.length,
      });
    const next = rests.kind === "bodies" ? say.t("inside.rests.bodies", { named: list(rests.bodies) }) : states(rests);
    const all = [next, ...(rests.asked ? [states(rests.asked)] : [])];
    return all.map(begun).join(" ");
  };
}

const ofSecond = ({ what, name, recorded, ...of }: Extract<Wait, { kind: "second" }>, say: Say) => ({
  title: say.words(`confirm.${what}`),
  detail: `${say.words("confirmDetail", { name, moment: say.moment(recorded) })} ${say.t("page.desk.waits.second")}`,
  links: [reading(of, say)],
});

/** What keeps a text waiting, and the steps that an officer can take meanwhile. */
function ofText({ task, rests, circulated }: Text, say: Say) {
  const { title, action, href } = wordsOf(task, say);
  return { title, detail: "", links: task.kind === "circulated" ? [{ action, href }] : meanwhile(task, say) };

  function meanwhile(of: Text["task"], { t }: Say): Step[] {
    if (rests.kind === "bodies" || rests.to === "draft") {
      return [{ action: t("move.version"), href: stepOf(of, "version") }];
    }
    const word = { action: t("move.positionOnBehalf"), href: stepOf(of, "position") };
    const said = { action: t("page.desk.waits.said"), href: `/documents/${of.document.address}/compilation` };
    const send = {
      action: t("circulation.document"),
      href: `/circulations/new?document=${of.document.address}`,
    };
    if (rests.to === "settle") return [said, word];
    return circulated ? [word, said] : [send, word];
  }
}
