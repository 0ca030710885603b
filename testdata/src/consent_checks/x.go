// Package consent_checks asks for consents and objections in many ways.
package consent_checks

import "consent_checks/records"

type User struct {
	Email string `pii:"email"`
	Nick  string
	records.Consents
}

//pii:sink share/ads
func ads(string) {}

//pii:sink mail/marketing
func newsletter(string) {}

func nested(u User) {
	ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
	if u.Sale {
		ads(u.Email) // want `^acme/marketing$`
		if u.Marketing {
			ads(u.Email) // ok
		}
	}
	if u.Beta && u.Marketing {
		ads(u.Email) // want `^acme/sale$`
	}
	if u.Sale && u.Marketing {
		ads(u.Email) // ok
	}
	if u.Sale || u.Marketing {
		ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
		ads(u.Nick)  // ok: no personal data
	}
}

func early(u User) {
	if !u.Sale {
		return
	}
	if !u.Marketing || u.Beta {
		return
	}
	ads(u.Email) // ok
}

func variables(u User) {
	both := u.Sale && u.Marketing
	if both {
		ads(u.Email) // ok
	} else {
		ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
	}
	either := u.Sale || u.Marketing
	if either {
		ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
	}
	refused := !u.Sale || !u.Marketing
	if !refused {
		ads(u.Email) // ok
	}
	if refused {
		ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
	}
}

// joined asks on both ways.
func joined(u User, quick bool) {
	switch {
	case quick:
		if !u.Both() {
			return
		}
	default:
		if !u.Sale || !u.Marketing {
			return
		}
	}
	ads(u.Email) // ok
}

// halfJoined asks for less on one of them.
func halfJoined(u User, quick bool) {
	if quick {
		if !u.Sale {
			return
		}
	} else if !u.Sale || !u.Marketing {
		return
	}
	ads(u.Email) // want `^acme/marketing$`
}

func (u *User) both() bool { return u.Sale && u.Marketing }

func (u *User) early() bool {
	if !u.Sale {
		return false
	}
	return u.Marketing
}

func (u *User) steps() bool {
	if u.Sale {
		if u.Marketing {
			return true
		}
	}
	return false
}

func (u *User) beta() bool {
	if u.Beta {
		return true
	}
	return u.Sale && u.Marketing
}

func helpers(u User) {
	if u.both() {
		ads(u.Email) // ok
	}
	if u.early() {
		ads(u.Email) // ok
	}
	if u.steps() {
		ads(u.Email) // ok
	}
	if u.beta() {
		ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
	}
	if !u.both() {
		ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
	}
}

func otherPackage(u User) {
	if u.Consents.Both() {
		ads(u.Email) // ok
	}
	if u.Either() {
		ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
	}
	if !u.Neither() {
		ads(u.Email) // ok
	}
	if u.Neither() {
		ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
	}
}

// mayMail tells that nobody objected.
func mayMail(u User) bool { return !u.NoMail }

func objections(u User) {
	newsletter(u.Email) // want `^acme/newsletter$`
	if mayMail(u) {
		newsletter(u.Email) // ok
	}
	if !mayMail(u) {
		newsletter(u.Email) // want `^acme/newsletter$`
	}
	if u.NoMail || u.Beta {
		newsletter(u.Email) // want `^acme/newsletter$`
	} else {
		newsletter(u.Email) // ok
	}
	if u.Marketing {
		newsletter(u.Email) // ok: who agreed has not objected
	}
}

// everyone asks for each of several people, and then writes to one.
func everyone(u User, all []User) {
	agreed := true
	for _, other := range all {
		agreed = agreed && other.Sale && other.Marketing
	}
	if agreed {
		ads(u.Email) // want `^acme/sale$` `^acme/marketing$`
	}
	for _, other := range all {
		if !other.both() {
			continue
		}
		ads(other.Email) // ok
	}
}

type option func(*order)

type order struct{ to, note string }

func withReceipt(to string) option { return func(o *order) { o.to = to } }
func withNote(s string) option     { return func(o *order) { o.note = s } }

func send(options ...option) {
	var o order
	for _, opt := range options {
		opt(&o)
	}
	ads(o.to)
}

// options adds an option for who agreed: what was read under the check stays so.
func options(u User) {
	all := []option{withNote(u.Nick)}
	if u.both() {
		all = append(all, withReceipt(u.Email))
	}
	send(all...) // ok
}

func optionsOfOne(u User) {
	all := []option{withNote(u.Nick)}
	if u.Sale {
		all = append(all, withReceipt(u.Email))
	}
	send(all...) // want `^acme/marketing$`
}

func optionsOfAll(u User) {
	all := []option{withNote(u.Nick)}
	if u.both() {
		all = append(all, withNote("-"))
	}
	all = append(all, withReceipt(u.Email))
	send(all...) // want `^acme/sale$` `^acme/marketing$`
}

// agreedMail is empty for who has not agreed.
func agreedMail(u User) string {
	if u.both() {
		return u.Email
	}
	return ""
}

func someMail(u User) string {
	if u.both() {
		return u.Email
	}
	return "mail " + u.Email
}

func readUnderGuard(u User) {
	ads(agreedMail(u)) // ok
	ads(someMail(u))   // want `^acme/sale$` `^acme/marketing$`
	mail := ""
	if u.both() {
		mail = u.Email
	}
	ads(mail) // ok
	if u.Beta {
		mail = u.Email
	}
	ads(mail) // want `^acme/sale$` `^acme/marketing$`
}
