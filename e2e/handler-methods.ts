/** Every route handler of the build, with the methods that it takes; HEAD is answered wherever GET is. */
export const handlerMethods: Record<string, string[]> = {
  "/[locale]/sign-out": ["GET", "POST"],
  "/[locale]/theme": ["GET"],
  "/api/documents/[reference]/attachments": ["GET", "POST"],
  "/api/documents/[reference]/attachments/[attachment]": ["GET"],
  "/api/documents/[reference]/compilation": ["GET"],
  "/api/documents/[reference]/paper": ["GET"],
  "/api/documents/[reference]/upload": ["GET", "POST"],
  "/api/documents/[reference]/versions/[version]/original": ["GET"],
};
