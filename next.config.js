import createNextIntlPlugin from "next-intl/plugin";

const publicHost = process.env.PUBLIC_URL ? [new URL(process.env.PUBLIC_URL).host] : [];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // Our own server compresses, so that answers it puts together itself are compressed too.
  compress: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "pino", "rate-limiter-flexible"],
  allowedDevOrigins: ["127.0.0.1"],
  devIndicators: false,
  experimental: {
    // Builds ask nobody on the network whether they may go on.
    agentUpgrade: false,
    serverActions: { allowedOrigins: publicHost },
  },
  // English addresses carry no language; the pages stand under [locale].
  rewrites: async () => ({
    beforeFiles: [
      { source: "/", destination: "/en" },
      { source: "/:path((?!(?:en|id|_next|health|api)(?:/|$)|.*\\.).*)", destination: "/en/:path" },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
