import { resetSample } from "@/prisma/sample/reset";

// Run by `npm run demo:reset`, which knows the embedded database's superuser.
const url = process.env.DATABASE_SUPERUSER_URL;
if (!url) throw new Error("DATABASE_SUPERUSER_URL is not set.");

await resetSample(url);
