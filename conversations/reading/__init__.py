"""Reading what people write: dates and times, invitations, requests, reasons. Nothing is filled in without words for
it."""
