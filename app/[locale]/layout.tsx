import "@/app/globals.css";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { readTheme } from "@/components/layout/theme";
import { isLocale } from "@/i18n/routing";

export const metadata: Metadata = {
  applicationName: "ASCC Declaration Tracker",
  icons: { icon: "/icon.svg" },
  manifest: "/manifest.webmanifest",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: "#1a2048",
};

/** The bare page: language and theme. What surrounds the content is each page's own `Frame`. */
export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} data-theme={await readTheme()}>
      <body>{children}</body>
    </html>
  );
}
