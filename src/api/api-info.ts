/** What the interface says of itself, by the national profile (VER.06). The version is that of the interface, not of the program. */
export const apiInfo = {
  apiName: 'Rådslag öppna data',
  apiVersion: '1.0.0',
  apiReleased: '2026-11-22',
  apiDocumentation: '/api/openapi.json',
  apiStatus: 'beta',
} as const
