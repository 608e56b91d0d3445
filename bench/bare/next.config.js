/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  compress: false,
  serverExternalPackages: ["pg"],
  typescript: { ignoreBuildErrors: true },
  experimental: { agentUpgrade: false },
  turbopack: { root: process.env.REPOSITORY },
};
