import { WholePage } from "@/components/problem/whole-page";

/**
 * Stands where a link led to nothing. The server answers the address with `/problem/not-found`; drawn here, that page
 * would travel unseen with every other.
 */
export default function NotFound() {
  return <WholePage />;
}
