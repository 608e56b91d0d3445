/**
 * Lets a server whose data are thrown away when the tests are over answer without waiting for its disk. A crash of the
 * machine would cost what it holds; everything else about it is as ever.
 * @param {import("pg").Client} superuser
 */
export async function answerBeforeDisk(superuser) {
  for (const waits of ["fsync", "synchronous_commit", "full_page_writes"])
    await superuser.query(`ALTER SYSTEM SET ${waits} = off`);
  await superuser.query("SELECT pg_reload_conf()");
}
