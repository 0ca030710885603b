// Package mapkeys changes and reads maps under keys that stand in a list or come as
// arguments.
package mapkeys

import (
	"log"
	"net/http"
)

type User struct {
	Email string `pii:"email"`
	Nick  string
}

func attributes(u User) map[string]string {
	return map[string]string{"email": u.Email, "nick": u.Nick}
}

func deletedInLoop(u User) {
	m := attributes(u)
	for _, k := range []string{"email", "phone"} {
		delete(m, k)
	}
	log.Print(m) // ok
}

func otherDeletedInLoop(u User) {
	m := attributes(u)
	for _, k := range []string{"nick", "phone"} {
		delete(m, k)
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func deletedInSomeTurns(u User) {
	m := attributes(u)
	for _, k := range []string{"email", "phone"} {
		if k != u.Nick {
			delete(m, k)
		}
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func deletedTillBreak(u User) {
	m := attributes(u)
	for _, k := range []string{"phone", "email"} {
		if u.Nick == "" {
			break
		}
		delete(m, k)
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What is deleted is there again.
func deletedAndSet(u User) {
	m := attributes(u)
	for _, k := range []string{"email", "phone"} {
		delete(m, k)
		m["email"] = u.Email
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// The list is another by then.
func deletedOthers(u User) {
	m := attributes(u)
	keys := []string{"email", "phone"}
	keys[0] = u.Nick
	for _, k := range keys {
		delete(m, k)
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func replacedInLoop(u User) {
	m := attributes(u)
	for _, k := range []string{"email"} {
		if _, ok := m[k]; ok {
			m[k] = "*"
		}
	}
	log.Print(m) // ok
}

func replacedIfMissing(u User) {
	m := attributes(u)
	for _, k := range []string{"email"} {
		if _, ok := m[k]; !ok {
			m[k] = "*"
		}
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func replacedUnderEach(u User) {
	m := attributes(u)
	for k := range m {
		m[k] = "*"
	}
	log.Print(m) // ok
}

func replacedUnderSome(u User) {
	m := attributes(u)
	for k := range m {
		if k != "email" {
			m[k] = "*"
		}
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func replacedUnderOthers(u User) {
	m := attributes(u)
	for k := range map[string]bool{"nick": true} {
		m[k] = "*"
	}
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func drop(m map[string]string, keys ...string) {
	for _, k := range keys {
		delete(m, k)
	}
}

func without(m map[string]string, keys ...string) map[string]string {
	out := map[string]string{}
	for k, v := range m {
		out[k] = v
	}
	drop(out, keys...)
	return out
}

func dropped(u User) {
	m := attributes(u)
	drop(m, "email")
	log.Print(m) // ok
}

func droppedOther(u User) {
	m := attributes(u)
	drop(m, "nick")
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func droppedNone(u User) {
	m := attributes(u)
	drop(m)
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func droppedByTwo(u User) {
	log.Print(without(attributes(u), "nick", "email")) // ok
	log.Print(without(attributes(u), "nick"))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What is dropped is not what the caller has listed.
func dropChanged(m map[string]string, keys ...string) {
	keys[0] = "nick"
	for _, k := range keys {
		delete(m, k)
	}
}

func droppedChanged(u User) {
	m := attributes(u)
	dropChanged(m, "email")
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func dropOne(m map[string]string, key string) { delete(m, key) }

func droppedOne(u User) {
	m := attributes(u)
	dropOne(m, "email")
	log.Print(m) // ok
}

func droppedOtherOne(u User) {
	m := attributes(u)
	dropOne(m, "nick")
	log.Print(m) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func pick(m map[string]string, keys ...string) map[string]string {
	out := map[string]string{}
	for _, k := range keys {
		out[k] = m[k]
	}
	return out
}

func picked(u User) {
	log.Print(pick(attributes(u), "nick"))          // ok
	log.Print(pick(attributes(u), "nick", "email")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func show(m map[string]string, key string) { log.Print(m[key]) }

func shown(u User) {
	show(attributes(u), "nick")  // ok
	show(attributes(u), "email") // want `^User\.Email \(pii:email\) reaches log\.Print through mapkeys\.show$`
}

func put(m map[string]string, key, val string) { m[key] = val }

func putUnder(u User) {
	m := map[string]string{}
	put(m, "email", u.Email)
	put(m, "nick", u.Nick)
	log.Print(m["nick"])  // ok
	log.Print(m["email"]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func shownInLoop(u User) {
	m := attributes(u)
	for _, k := range []string{"nick", "phone"} {
		log.Print(m[k]) // ok
	}
	for _, k := range []string{"nick", "email"} {
		log.Print(m[k]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

// The second key is the empty text.
func shownUnset(u User) {
	m := map[string]string{"": u.Email, "nick": u.Nick}
	var keys [2]string
	keys[0] = "nick"
	for _, k := range keys[:] {
		log.Print(m[k]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func shownSet(u User) {
	m := map[string]string{"": u.Email, "nick": u.Nick}
	var keys [2]string
	keys[0], keys[1] = "nick", "phone"
	for _, k := range keys[:] {
		log.Print(m[k]) // ok
	}
}

// One key may be the other.
func twoKeys(u User, a, b string) {
	m := map[string]string{}
	m[a] = u.Email
	m[b] = u.Nick
	log.Print(m[b]) // ok
	log.Print(m[a]) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// What one call keeps under a key is there under the same key of another.
var kept = map[string]string{}

func keep(val, key string)     { kept[key] = val }
func forget(key string)        { delete(kept, key) }
func recall(key string) string { return kept[key] }

func recalled(u User) {
	keep(u.Email, "a")
	forget("b")
	log.Print(recall("a")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func headersShown(u User) {
	h := http.Header{}
	h.Set("X-User", u.Email)
	h.Set("Accept", "text/html")
	for _, k := range []string{"Accept", "user-agent"} {
		log.Print(h.Get(k)) // ok
	}
	for _, k := range []string{"Accept", "x-user"} {
		log.Print(h.Get(k)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}
