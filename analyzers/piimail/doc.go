/*
Package piimail defines an Analyzer that reports personal data in outgoing mail.

# Analyzer piimail

piimail: report personal data that goes out by e-mail where it must not

Mail travels and rests in plain text on machines that nobody here controls. The
pass follows data into the subject (mail/subject) and the text (mail/body) of a
message, and into newsletters and lists (mail/marketing).

	type Order struct {
		Email     string `pii:"email"`
		Diagnosis string `pii:"health"`
	}

	body := "Dear customer, your order for " + o.Diagnosis
	smtp.SendMail(addr, auth, from, []string{o.Email}, []byte(body)) // Order.Diagnosis (pii:health) reaches net/smtp.SendMail

# What it lets go

The address that a message is delivered to (mail/recipient) is no leak: it is
in the data map, and the default policy does not judge it. Contact data in a
message, such as the name of the person it is for, is fine too, and so is a
one-time code, which is made to be sent. What piilog lets go, such as data that
was masked, or its length, this pass lets go.

# Promises

By default the pass holds code to default/mail (nothing sensitive in subject or
text), to default/third-party for newsletters and lists, and to
default/passwords. Sensitive is what the tree of categories marks so, and all
data about children. Hashed or encrypted, it still is personal data and does
not belong in a mail.

# Exceptions

A directive on the line of the call, or above it, lets a flow go and says why:

	//pii:allow mail/body -- the patient chose to get results by mail
	smtp.SendMail(addr, auth, from, to, msg)

The reason is mandatory, and piitag reports a directive that lets nothing go.

# Fixes

With -piimail.fixes=all, findings come with fixes that change what the program
does, as those of piilog do.
*/
package piimail
