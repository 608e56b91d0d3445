import { useTranslations } from "next-intl";
import { useHolderText, useRoleText } from "@/components/people/role-text";
import { Button } from "@/components/ui/button";
import { Flag, Notice } from "@/components/ui/notice";
import { saysSample } from "@/components/ui/says-sample";
import { Section } from "@/components/ui/section";
import type { SamplePerson } from "@/domain/views/account";
import { signInAsSample } from "@/server/actions/sign-in";

/** Those with whom a newcomer begins, in the order in which a text meets them. */
const begins = ["delegate", "head", "asec", "chair", "body", "otherDelegate", "otherHead"] as const;
type Begins = (typeof begins)[number];

function beginsAs({ member, role, office }: SamplePerson): Begins | null {
  if (member === "TH") return role === "head" ? "otherHead" : role === "delegate" ? "otherDelegate" : null;
  if (role === "delegate" || role === "head") return member === "ID" ? role : null;
  return role === "secretariat" ? office : role === "body" ? "body" : null;
}

const groups = ["delegations", "bodies", "secretariat", "others"] as const;
type Group = (typeof groups)[number];

function groupOf({ member, role }: SamplePerson): Group {
  if (member) return "delegations";
  if (role === "body") return "bodies";
  return role === "secretariat" ? "secretariat" : "others";
}

/** People of one state, body or office, in the order in which their first one comes. */
function byHolder(people: SamplePerson[], holderOf: (person: SamplePerson) => string) {
  const holders = [...new Set(people.map(holderOf))];
  return holders.map((holder) => ({ holder, people: people.filter((person) => holderOf(person) === holder) }));
}

const begunWith = (name: string, role: string) => name.toLowerCase().startsWith(role.toLowerCase());

function Person({ person }: { person: SamplePerson }) {
  const [t, roleText] = [useTranslations("word"), useRoleText()];
  const role = roleText(person);
  return (
    <Button name="person" value={person.id} className="text-left">
      <span>
        {person.name}
        {!begunWith(person.name, role) && <span className="block text-xs font-normal text-ink-2">{role}</span>}
      </span>
      {!saysSample(person.name) && <Flag>{t("sample")}</Flag>}
    </Button>
  );
}

/** Where somebody begins who has never seen a text travel: a few people, each with a task that waits for them. */
function FirstSteps({ people }: { people: Map<Begins, SamplePerson> }) {
  const t = useTranslations("page.signIn");
  return (
    <section aria-labelledby="samples-begin">
      <h3 id="samples-begin" className="text-base">
        {t("begin.title")}
      </h3>
      <p className="max-w-text pt-1 pb-2 text-sm text-pretty text-ink-2">{t("begin.lead")}</p>
      <ul>
        {[...people].map(([as, person]) => (
          <li
            key={person.id}
            className="grid items-center gap-x-6 gap-y-2 border-b border-line py-3 md:grid-cols-[24rem_minmax(0,1fr)]"
          >
            <div>
              <Person person={person} />
            </div>
            <p className="max-w-text text-sm text-pretty">{t(`begin.${as}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first person of each part. */
function firstOf(people: SamplePerson[]): Map<Begins, SamplePerson> {
  const found = begins.map((as) => [as, people.find((person) => beginsAs(person) === as)] as const);
  return new Map(found.flatMap(([as, person]) => (person ? [[as, person] as const] : [])));
}

/** The invented people of the demonstration, each a button that signs in as that person. */
export function SamplePeople({ people, back }: { people: SamplePerson[]; back: string }) {
  const [t, holderText] = [useTranslations(), useHolderText()];
  const holderOf = (person: SamplePerson) => holderText(person) ?? t(`role.${person.role}`);
  const first = firstOf(people);
  const rest = people.filter((person) => ![...first.values()].includes(person));

  return (
    <Section id="samples" title={t("page.signIn.samples")}>
      <Notice flag={t("word.sample")}>{t("page.signIn.samplesLead")}</Notice>
      <form action={signInAsSample} className="grid gap-8 pt-5">
        <input type="hidden" name="back" value={back} />
        <FirstSteps people={first} />
        {groups.map((group) => {
          const members = rest.filter((person) => groupOf(person) === group);
          if (members.length === 0) return null;
          return (
            <section key={group} aria-labelledby={`samples-${group}`}>
              <h3 id={`samples-${group}`} className="text-base">
                {t(`page.signIn.group.${group}`)}
              </h3>
              <ul>
                {byHolder(members, holderOf).map(({ holder, people: held }) => (
                  <li
                    key={holder}
                    className="grid gap-x-6 gap-y-2 border-b border-line py-3 md:grid-cols-[11rem_minmax(0,1fr)]"
                  >
                    <h4 className="text-sm font-normal text-ink-2">{holder}</h4>
                    <div className="flex flex-wrap gap-2">
                      {held.map((person) => (
                        <Person key={person.id} person={person} />
                      ))}
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </form>
    </Section>
  );
}
