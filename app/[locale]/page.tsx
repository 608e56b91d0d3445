import { HomePage } from "@/components/home/home-page";
import { Opening } from "@/components/home/opening";
import { Frame } from "@/components/layout/frame";
import { readHome } from "@/server/queries/home";
import { withSession } from "@/server/session";

/** The home page: the next Summit, where the listed texts stand, and what the Leaders decided. */
export default async function Page() {
  const { reader, view } = await withSession(async (db, actor) => ({ view: await readHome(db, actor) }));
  return (
    <Frame reader={reader} current="home" opening={<Opening view={view} />} sample={view.sample !== null && "partly"}>
      <HomePage view={view} />
    </Frame>
  );
}
