package mapkeys

import (
	"fmt"
	"log"
	"net/http"
	"slices"
	"strings"
)

// A loop that asks which key it has at hand has the element of that key.

func account(u User) map[string]string {
	return map[string]string{"email": u.Email, "nick": u.Nick}
}

func skipped(u User) {
	for k, v := range account(u) {
		if k == "email" {
			continue
		}
		log.Print(k, v) // ok
	}
}

func skippedOther(u User) {
	for k, v := range account(u) {
		if k == "nick" {
			continue
		}
		log.Print(k, v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func toldApart(u User) {
	for k, v := range account(u) {
		if k == "nick" {
			log.Print(v) // ok
		} else {
			log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
}

func starred(u User) {
	for k, v := range account(u) {
		if k == "email" || k == "phone" {
			v = "*"
		}
		fmt.Printf("%s=%s\n", k, v) // ok
	}
}

func starredBoth(u User, on bool) {
	for k, v := range account(u) {
		if k == "email" && on {
			v = "*"
		}
		fmt.Printf("%s=%s\n", k, v) // want `^User\.Email \(pii:email\) reaches fmt\.Printf$`
	}
}

func switched(u User) {
	out := map[string]string{}
	for k, v := range account(u) {
		switch k {
		case "email", "phone":
			out[k] = "*"
		default:
			out[k] = v
		}
	}
	log.Print(out) // ok
}

func switchedOther(u User) {
	out := map[string]string{}
	for k, v := range account(u) {
		switch k {
		case "phone":
			out[k] = "*"
		default:
			out[k] = v
		}
	}
	log.Print(out) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func replacedThere(u User) {
	m := account(u)
	for k := range m {
		if k == "email" {
			m[k] = "*"
		}
	}
	log.Print(m) // ok
}

func replacedSome(u User, now bool) {
	m := account(u)
	for k := range m {
		if k == "email" && now {
			m[k] = "*"
		}
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func deletedThere(u User) {
	m := account(u)
	for k := range m {
		if strings.HasPrefix(k, "e") {
			delete(m, k)
		}
	}
	log.Print(m) // ok
}

func deletedElsewhere(u User) {
	m := account(u)
	for k := range m {
		if strings.HasPrefix(k, "n") {
			delete(m, k)
		}
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// The key is of one map, the element of another.
func otherMap(u User, keys map[string]bool) {
	m := account(u)
	for k := range keys {
		if k != "email" {
			log.Print(m[k]) // ok
		}
		if k != "nick" {
			log.Print(m[k]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
}

func sortedKeys(m map[string]string, keys []string) {
	for _, k := range keys {
		if k == "email" {
			continue
		}
		log.Print(k, m[k]) // ok
	}
}

func sortedOther(m map[string]string, keys []string) {
	for _, k := range keys {
		if k == "nick" {
			continue
		}
		log.Print(k, m[k])
	}
}

func sorted(u User, keys []string) {
	sortedKeys(account(u), keys)
	sortedOther(account(u), keys) // want `^User\.Email \(pii:email\) reaches log\.Print through mapkeys\.sortedOther$`
}

// Lists, sets and helpers that say which keys are hidden.

var (
	hidden    = []string{"email", "phone"}
	unhidden  = []string{"nick"}
	hiddenSet = map[string]bool{"email": true}
	nickSet   = map[string]struct{}{"nick": {}}

	// Changed is for others to change, growing is changed below.
	Changed = []string{"email"}
	growing = []string{"email"}
)

func init() { growing[0] = "mail" }

func isHidden(key string) bool {
	switch strings.ToLower(key) {
	case "email", "phone":
		return true
	}
	return false
}

func isListed(key string) bool {
	for _, h := range hidden {
		if strings.EqualFold(h, key) {
			return true
		}
	}
	return false
}

func isNick(key string) bool { return strings.TrimSpace(key) == "nick" }

func byList(u User) {
	for k, v := range account(u) {
		if !slices.Contains(hidden, k) {
			log.Print(v) // ok
		}
		if !slices.Contains(unhidden, k) {
			log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		if !slices.Contains(Changed, k) {
			log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
		if !slices.Contains(growing, k) {
			log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
}

func bySet(u User) {
	for k, v := range account(u) {
		if hiddenSet[k] {
			continue
		}
		log.Print(v) // ok
	}
	for k, v := range account(u) {
		if _, ok := nickSet[k]; ok {
			continue
		}
		log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func byHelper(u User) {
	for k, v := range account(u) {
		if isHidden(k) {
			v = "*"
		}
		log.Print(v) // ok
	}
	for k, v := range account(u) {
		if isNick(k) {
			v = "*"
		}
		log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	for k, v := range account(u) {
		if !isListed(k) {
			log.Print(v) // ok
		}
		if isListed(k) {
			log.Print(v) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		}
	}
}

// A map of the callers, too.
func logVisible(m map[string]string) {
	for k, v := range m {
		if isHidden(k) {
			continue
		}
		log.Print(v)
	}
}

func visible(u User) {
	logVisible(account(u))                            // ok
	logVisible(map[string]string{"address": u.Email}) // want `^User\.Email \(pii:email\) reaches log\.Print through mapkeys\.logVisible$`
}

func deletedByVariable(u User) {
	m := account(u)
	for _, k := range hidden {
		delete(m, k)
	}
	log.Print(m) // ok
	m = account(u)
	for _, k := range growing {
		delete(m, k)
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Names of headers have a form of their own.
func headersAsked(r *http.Request, u User) {
	r.Header.Set("X-User", u.Email)
	for k, vs := range r.Header {
		if strings.EqualFold(k, "x-user") {
			continue
		}
		log.Print(k, vs) // ok
	}
	for k, vs := range r.Header {
		if k == "x-user" {
			continue
		}
		log.Print(k, vs) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}
