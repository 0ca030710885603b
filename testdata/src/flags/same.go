package flags

import (
	"flag"
	"log"
)

// What is set already is the default: each flag of a table keeps what it has.

type setting struct {
	name   string
	value  *string
	secret bool
}

func (a *Account) settings() []setting {
	return []setting{{"login", &a.Login, true}, {"key", &a.Key, true}, {"team", &a.Team, false}}
}

func (a *Account) register(fs *flag.FlagSet) {
	for _, s := range a.settings() {
		fs.StringVar(s.value, s.name, *s.value, "the "+s.name)
	}
}

func (a *Account) registerFirst(fs *flag.FlagSet) {
	all := a.settings()
	for _, s := range all {
		fs.StringVar(s.value, s.name, *all[0].value, "the "+s.name)
	}
}

func (a *Account) registerOther(fs *flag.FlagSet) {
	for _, s := range a.settings() {
		was := *s.value
		s.value = &a.Team
		fs.StringVar(s.value, s.name, was, "the "+s.name)
	}
}

func registered(a, b, c *Account) {
	a.register(flag.NewFlagSet("accounts", flag.ContinueOnError))
	log.Print(a.Team)  // ok
	log.Print(a.Login) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	for _, s := range a.settings() {
		if !s.secret {
			log.Print(s.name, *s.value) // ok
		}
	}
	b.registerFirst(flag.NewFlagSet("accounts", flag.ContinueOnError))
	log.Print(b.Team) // want `^Account\.Login \(pii:username\) reaches log\.Print$`
	c.registerOther(flag.NewFlagSet("accounts", flag.ContinueOnError))
	log.Print(c.Team) // want `^Account\.Login \(pii:username\) reaches log\.Print$` `^Account\.Key \(pii:api-key\) reaches log\.Print$`
}
