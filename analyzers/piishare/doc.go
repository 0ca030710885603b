/*
Package piishare defines an Analyzer that reports personal data which is handed
to third parties.

# Analyzer piishare

piishare: report personal data that is handed to a third party

The pass follows data to the libraries of other companies, told apart by what
they are for (share/analytics, share/ads, share/data-broker, share/crm,
share/marketing, share/messaging, share/payment, share/ai, share/crash,
share/flags, share/geo, share/other), into the body and header of outgoing
requests (share/http), and into the address of a request, which ends in the
logs of every machine on the way (url/query, url/path).

	type User struct {
		Email string `pii:"email"`
		Notes string `pii:"health"`
	}

	http.Get("https://example.com/hello?mail=" + url.QueryEscape(u.Email)) // User.Email (pii:email) reaches net/http.Get
	sentry.CaptureException(fmt.Errorf("no mail to %s", u.Email))          // User.Email (pii:email) reaches github.com/getsentry/sentry-go.CaptureException

# What it lets go

Masked data. Contact data to services that cannot work without it: payment,
messaging, customer relations and newsletters. They get nothing sensitive, but
for a one-time code that is sent as a message. A location to a service that
looks places up. What piilog lets go, such as the length of a text, this pass
lets go.

What the program answers to its own clients (respond/body, respond/header,
respond/error) is in the data map. The default policy does not judge it; a
promise that does is reported by this pass.

# Promises

By default the pass holds code to default/third-party and default/passwords.
Hashed and encrypted data still is personal data: an analytics service
recognises a person by a hash as well as by an address.

# Exceptions

A directive on the line of the call, or above it, lets a flow go and says why:

	//pii:allow share/crm -- covered by the contract with the processor
	crm.Upsert(ctx, contact)

The reason is mandatory, and piitag reports a directive that lets nothing go.

# Fixes

With -piishare.fixes=all, findings come with fixes that change what the program
does, as those of piilog do.
*/
package piishare
