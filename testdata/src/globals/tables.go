package globals

import (
	"log"
	"maps"
)

// A field prints a part of a user.
type field struct {
	name string
	get  func(User) string
}

var fieldList = []field{
	{"nick", func(u User) string { return u.Nick }},
	{"email", func(u User) string { return u.Email }},
}

var fieldsByName = map[string]func(User) string{
	"nick":  func(u User) string { return u.Nick },
	"email": func(u User) string { return u.Email },
}

func line(u User, fs []field) (s string) {
	for _, f := range fs {
		s += f.name + "=" + f.get(u)
	}
	return s
}

func tables(u User) {
	log.Print(line(u, fieldList))            // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(line(u, fieldList[:1]))        // ok
	log.Print(line(u, fieldList[1:]))        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fieldsByName["email"](u))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(fieldsByName["nick"](u))       // ok
	log.Print(len(maps.Clone(fieldsByName))) // ok
}

// A rule says what is wrong with a user.
type rule interface{ check(u User) string }

type nickRule struct{}

func (nickRule) check(u User) string { return "bad nick " + u.Nick }

type mailRule struct{}

func (mailRule) check(u User) string { return "bad address " + u.Email }

var (
	strict  = []rule{nickRule{}, mailRule{}}
	relaxed = []rule{nickRule{}}
	byPlan  = map[string]rule{"free": nickRule{}}
)

// addRule may bring any rule.
func addRule(plan string, r rule) { byPlan[plan] = r }

func rules(u User, plan string) {
	for _, r := range strict {
		log.Print(r.check(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for _, r := range relaxed {
		log.Print(r.check(u)) // ok
	}
	log.Print(byPlan[plan].check(u)) // want `^User\.Email \(pii:email\) reaches log\.Print`
}
