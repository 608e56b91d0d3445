// Stands in for `server-only`, which refuses to be loaded outside a page's server.
export {};
