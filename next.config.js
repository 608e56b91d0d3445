import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // Our own server compresses, so that answers it puts together itself are compressed too.
  compress: false,
  images: { unoptimized: true },
  serverExternalPackages: ["docx", "pdfkit", "@node-rs/argon2", "pino", "rate-limiter-flexible"],
  allowedDevOrigins: ["127.0.0.1"],
  devIndicators: false,
  // Types are the business of `npm run check` and `npm test`; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Builds ask nobody on the network whether they may go on.
    agentUpgrade: false,
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
