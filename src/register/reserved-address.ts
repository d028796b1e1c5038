/**
 * Addresses that belong to the site itself: a collaboration that took one could never be reached. A test holds the
 * list to the routes.
 */
export const reservedAddresses: ReadonlySet<string> = new Set([
  'api',
  'api-info',
  'arbetsyta',
  'assets',
  'beslutslank',
  'brevlada',
  'en',
  'health',
  'kakor',
  'kallelse',
  'logga-in',
  'logga-ut',
  'mina-inloggningar',
  'om',
  'oppna-data',
  'post',
  'tillganglighetsredogorelse',
])
