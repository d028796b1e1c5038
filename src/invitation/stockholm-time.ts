/** The zone that times are told in: that of every Swedish office. */
export const stockholm = 'Europe/Stockholm'

/**
 * The time of Stockholm as jCal (RFC 7265), for programs that do not know the zone by its name: summer time from the
 * last Sunday in March to the last Sunday in October, as in the whole union (directive 2000/84/EC). A test holds it
 * to what the runtime knows of the years to come.
 */
export const zoneInStockholm = [
  'vtimezone',
  [['tzid', {}, 'text', stockholm]],
  [
    change('daylight', 'CEST', '+01:00', '+02:00', '1996-03-31T02:00:00', 3),
    change('standard', 'CET', '+02:00', '+01:00', '1996-10-27T03:00:00', 10),
  ],
]

function change(
  kind: 'daylight' | 'standard',
  name: string,
  from: string,
  to: string,
  start: string,
  month: number,
) {
  const properties = [
    ['dtstart', {}, 'date-time', start],
    ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
    ['tzname', {}, 'text', name],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
  ]
  return [kind, properties, []]
}
